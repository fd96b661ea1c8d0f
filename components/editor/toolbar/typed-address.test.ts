import { expect, test } from 'vitest'
import { typedAddress } from './typed-address'

test.each([
  ['https://example.com/a?b=1', 'https://example.com/a?b=1'],
  [' example.com ', 'https://example.com'],
  ['example.com/خبر', 'https://example.com/خبر'],
  ['موقع.قطر', 'https://موقع.قطر'],
  ['desk@example.com', 'mailto:desk@example.com'],
  ['tel:+97444896666', 'tel:+97444896666'],
  ['/ar/politics', '/ar/politics'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['خبر', null],
  ['', null],
])('«%s» leads to %s', (typed, address) => {
  expect(typedAddress(typed)).toBe(address)
})
