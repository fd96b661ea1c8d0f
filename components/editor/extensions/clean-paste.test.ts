import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { doc, fig, marked, p } from '@/lib/body/testing'
import { normalized } from './clean-paste'

test('pasted text loses invisible marks, stretching and presentation forms, and keeps its marks', () => {
  const bold = bodySchema.mark('bold')
  const pasted = bodySchema.node('paragraph', null, [
    bodySchema.text('ﻣﺮﺣﺒﺎ\u200F', [bold]),
    bodySchema.text('\u200B'),
    bodySchema.text('\u00A0الـــعربية'),
  ])
  const { content } = normalized(bodySchema.node('blockquote', null, pasted).content).firstChild ?? pasted
  expect(content.toJSON()).toEqual([
    { type: 'text', text: 'مرحبا', marks: [{ type: 'bold' }] },
    { type: 'text', text: ' العربية' },
  ])
})

test('the words of a picture and notes lose them too', () => {
  const own = bodySchema.nodeFromJSON(
    doc(
      'ع',
      '',
      fig('00000000-0000-4000-8000-000000000001', '', { alt: '\u202Bنهر\u202C', credit: 'مداد' }),
      p(marked('tk', 'الرقم', { note: 'كم؟\u200F' })),
    ),
  )
  const [, , picture, paragraph] = normalized(own.content).content
  expect(picture?.attrs).toMatchObject({ alt: 'نهر', credit: 'مداد' })
  expect(paragraph?.firstChild?.marks[0]?.attrs.note).toBe('كم؟')
})
