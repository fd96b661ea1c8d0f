import { expect, test } from 'vitest'
import { dateText, demoDoc } from './doc'
import { h2, ol, p, quote } from './story'

const ar = { locale: 'ar', at: new Date('2026-11-23T09:00:00Z') } as const
const en = { ...ar, locale: 'en' } as const

test.each([
  ['{day}', ar, 'الاثنين'],
  ['{day-1}', ar, 'الأحد'],
  ['{date+12}', ar, '5 ديسمبر'],
  ['on {day} and {day+2}', en, 'on Monday and Wednesday'],
  ['{date-30}', en, '24 October'],
  ['no date', en, 'no date'],
])('%s', (text, dated, wanted) => {
  expect(dateText(text, dated)).toBe(wanted)
})

test('days are those of the edition’s zone', () => {
  expect(dateText('{day}', { locale: 'en', at: new Date('2026-11-23T21:30:00Z') })).toBe('Tuesday')
})

test('marks, lists and headings become nodes of the schema', () => {
  const body = [p('a **b** [c](https://example.org) *d*'), h2('e'), ol('f'), quote('g')]
  const text = (value: string, ...marks: object[]) => ({
    type: 'text',
    text: value,
    ...(marks.length ? { marks } : {}),
  })
  const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
  expect(demoDoc({ headline: 'h', standfirst: 's', body }, en)).toEqual({
    type: 'doc',
    content: [
      { type: 'headline', content: [text('h')] },
      { type: 'standfirst', content: [text('s')] },
      paragraph(
        text('a '),
        text('b', { type: 'bold' }),
        text(' '),
        text('c', { type: 'link', attrs: { href: 'https://example.org' } }),
        text(' '),
        text('d', { type: 'italic' }),
      ),
      { type: 'heading', attrs: { level: 2 }, content: [text('e')] },
      { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(text('f'))] }] },
      { type: 'blockquote', content: [paragraph(text('g'))] },
    ],
  })
})
