import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { zipOf } from '@/lib/testing/docx'
import { openZip } from './zip'

const limits = { parts: 10, bytes: 1_000_000 }

/** An archive with one deflated part that claims to unpack to `size` bytes. */
function deflated(content: Buffer, size: number): Buffer {
  const packed = deflateRawSync(content)
  const zip = zipOf({ a: packed }, { a: size })
  zip.writeUInt16LE(8, zip.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 10)
  return zip
}

test('parts are read as they were stored or packed', () => {
  expect(
    openZip(zipOf({ 'a/b.xml': 'نص' }), limits)
      .read('a/b.xml')
      .toString(),
  ).toBe('نص')
  expect(
    openZip(deflated(Buffer.from('نص'), 4), limits)
      .read('a')
      .toString(),
  ).toBe('نص')
  expect(openZip(zipOf({ a: '' }), limits).has('b')).toBe(false)
})

test.each<[string, () => unknown, string]>([
  ['no archive', () => openZip(Buffer.from('نص'), limits), 'not_a_zip'],
  ['a directory that leads nowhere', () => openZip(zipOf({ a: 'x' }).subarray(10), limits), 'not_a_zip'],
  [
    'a part that is cut off',
    () => openZip(deflated(Buffer.alloc(10), 10).fill(0xff, 31, 33), limits).read('a'),
    'not_a_zip',
  ],
  ['what says that it is huge', () => openZip(zipOf({ a: 'x' }, { a: 2_000_000 }), limits), 'bomb'],
  [
    'what is huge and says that it is small',
    () => openZip(deflated(Buffer.alloc(50_000_000), 100), limits).read('a'),
    'bomb',
  ],
  [
    'too many parts',
    () => openZip(zipOf(Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`p${index}`, 'x']))), limits),
    'bomb',
  ],
])('%s is not opened', (_, open, fault) => {
  expect(open).toThrow(expect.objectContaining({ fault }))
})

test('parts cannot be read again and again beyond the limit', () => {
  const zip = openZip(zipOf({ a: Buffer.alloc(600_000) }), limits)
  zip.read('a')
  expect(() => zip.read('a')).toThrow(expect.objectContaining({ fault: 'bomb' }))
})
