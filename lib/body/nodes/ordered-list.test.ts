import { describe, expect, test } from 'vitest'
import { orderedListInput } from './ordered-list'

describe('what begins a numbered list when it is typed', () => {
  test.each([
    ['1. ', '1'],
    ['12. ', '12'],
    ['0. ', '0'],
    ['1) ', '1'],
    ['1- ', '1'],
    ['١. ', '١'],
    ['١- ', '١'],
    ['٣) ', '٣'],
    ['١٢. ', '١٢'],
    // Persian and Urdu digits.
    ['۱. ', '۱'],
    ['۱۲- ', '۱۲'],
    ['  ١- ', '١'],
    ['١.\u00A0', '١'],
  ])('«%s» with %s', (typed, number) => expect(orderedListInput.exec(typed)?.[1]).toBe(number))

  test.each([
    '1.',
    '١-',
    '1 . ',
    '2026. ',
    '٢٠٢٦- ',
    // One number in two kinds of digits is none.
    '1٢. ',
    '١۲. ',
    '1: ',
    '1– ',
    'أ. ',
    '3-1 ',
    'في ١. ',
    '-1 ',
    '. ',
  ])('«%s» does not', (typed) => expect(orderedListInput.test(typed)).toBe(false))
})
