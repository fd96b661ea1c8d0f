import { expect, test } from 'vitest'
import { answered } from './set-scheme'

test.each([
  ['(prefers-color-scheme: dark)', 'dark', '(min-width: 0px)'],
  ['(prefers-color-scheme: dark)', 'light', '(max-width: 0px)'],
  ['(prefers-color-scheme:light)', 'light', '(min-width: 0px)'],
  [
    'screen and (prefers-color-scheme: dark) and (width >= 40rem)',
    'light',
    'screen and (max-width: 0px) and (width >= 40rem)',
  ],
  ['print', 'dark', 'print'],
] as const)('%s, asked by a reader of %s: %s', (condition, scheme, expected) => {
  expect(answered(condition, scheme)).toBe(expected)
})
