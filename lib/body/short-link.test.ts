import { expect, test } from 'vitest'
import { isShortLink } from './short-link'

test.each([
  ['https://fb.watch/abc123/', true],
  ['fb.watch/abc123', true],
  ['https://vm.tiktok.com/ZMabc123/', true],
  ['https://vt.tiktok.com/ZSabc123/', true],
  ['https://www.tiktok.com/t/ZTabc123/', true],
  ['https://www.instagram.com/share/reel/BAbc', true],
  ['https://www.instagram.com/share/BAbc', true],
  ['https://t.co/abc', true],
  ['https://bit.ly/abc', true],
  ['https://www.tiktok.com/@midad/video/7300000000000000001', false],
  ['https://www.instagram.com/p/Cabc12x/', false],
  ['https://youtu.be/dQw4w9WgXcQ', false],
  ['https://evilfb.watch/abc', false],
  ['https://fb.watch/', false],
  ['خبر عاجل', false],
  ['', false],
])('%s: %s', (address, expected) => expect(isShortLink(address)).toBe(expected))
