import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
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
