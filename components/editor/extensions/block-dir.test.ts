import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { turned } from './block-dir'

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
