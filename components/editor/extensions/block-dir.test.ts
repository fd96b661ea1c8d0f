import { describe, expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { bodySchema } from '@/lib/body/schema'
import { box, fig, h, hr, li, marked, p, quote, table, ul, withDir } from '@/lib/body/testing'
import type { Locale } from '@/lib/i18n/locales'
import { foreignIn, turned } from './block-dir'

const paragraph = (text: string, dir: 'rtl' | 'ltr' | null = null) =>
  bodySchema.node('paragraph', { dir }, text ? bodySchema.text(text) : undefined)

test.each([
  ['خبر عاجل', null, 'ltr'],
  ['خبر عاجل', 'ltr', null],
  ['Breaking news', null, 'rtl'],
  ['Breaking news', 'rtl', null],
  ['2026', null, 'ltr'],
  ['', 'ltr', null],
] as const)('«%s» (chosen: %s) turns to %s, null being what its text asks for', (text, dir, expected) => {
  expect(turned(paragraph(text, dir), 'rtl')).toBe(expected)
})

describe('what is drawn on the nodes of a block', () => {
  /** Each node or run with attributes: its place, its text, and what is drawn on it. */
  const drawn = (locale: Locale, json: DocJson) => {
    const block = bodySchema.nodeFromJSON(json)
    const doc = bodySchema.topNodeType.create(null, block)
    return foreignIn(block, locale).map(({ from, to, attributes, inline }) => {
      const said = Object.entries(attributes).map(([name, value]) => `${name}=${value}`)
      return `${inline ? 'in ' : ''}${doc.nodeAt(from)?.type.name} «${doc.textBetween(from, to)}» ${said.join(' ')}`
    })
  }
  const picture = '00000000-0000-4000-8000-000000000001'
  const isolated = (text: string) => marked('isolate', text, { dir: 'ltr' })

  test.each<[what: string, locale: Locale, block: DocJson, expected: string[]]>([
    ['nothing on Arabic in Arabic', 'ar', p('قالت'), []],
    ['nothing on what is mixed', 'ar', p('قالت Reuters'), []],
    ['nothing on digits', 'ar', p('2026'), []],
    ['nothing on a divider', 'ar', hr, []],
    ['both on English in Arabic', 'ar', p('She said'), ['paragraph «She said» dir=ltr lang=en']],
    ['both on Arabic in English', 'en', h(2, 'قالت'), ['heading «قالت» dir=rtl lang=ar']],
    ['the direction alone in a script of none of our languages', 'ar', p('Привет'), ['paragraph «Привет» dir=ltr']],
    [
      'the language alone where somebody chose the direction',
      'ar',
      withDir('rtl', p('She said')),
      ['paragraph «She said» lang=en'],
    ],
    [
      'the direction on lists and quotes, the language on their paragraphs',
      'ar',
      ul(li(p('One')), li(p('Two'))),
      ['bulletList «OneTwo» dir=ltr', 'paragraph «One» dir=ltr lang=en', 'paragraph «Two» dir=ltr lang=en'],
    ],
    [
      'what runs against a list that was turned, as readers will see it',
      'ar',
      withDir('ltr', ul(li(p('Reuters قالت')), li(p('قالت')))),
      ['paragraph «Reuters قالت» dir=ltr', 'paragraph «قالت» dir=rtl'],
    ],
    ['a paragraph among others', 'ar', quote(p('قال'), p('She said')), ['paragraph «She said» dir=ltr lang=en']],
    ['a cell', 'ar', table(['قال'], ['She said']), ['paragraph «She said» dir=ltr lang=en']],
    ['a title', 'ar', box('Who?', p('هو')), ['factBoxTitle «Who?» dir=ltr lang=en']],
    [
      'the words of a caption, not the buttons around it',
      'ar',
      fig(picture, 'A river'),
      ['figure «A river» dir=ltr', 'in text «A river» lang=en'],
    ],
    [
      'a direction chosen for a caption, which its view does not write',
      'ar',
      withDir('ltr', fig(picture, 'نهر')),
      ['figure «نهر» dir=ltr'],
    ],
    [
      'none where it is chosen as the article runs',
      'ar',
      withDir('rtl', fig(picture, 'A river')),
      ['in text «A river» lang=en'],
    ],
    ['a run of words', 'ar', p('قال ', isolated('to be or not'), '.'), ['in text «to be or not» lang=en']],
    ['nothing on a name', 'ar', p('فاز ', isolated('Real Madrid')), []],
    [
      'a run once, in a block of its language',
      'ar',
      p('He said ', isolated('to be or not')),
      ['paragraph «He said to be or not» dir=ltr lang=en'],
    ],
  ])('%s', (_, locale, block, expected) => expect(drawn(locale, block)).toEqual(expected))
})
