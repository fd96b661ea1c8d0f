import { expect, test } from 'vitest'
import { embedOf, embedUrl } from './embeds'

test.each([
  [
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s',
    'youtube',
    'dQw4w9WgXcQ',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  ],
  ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'youtube', 'dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://twitter.com/midad/status/1234567890123', 'x', '1234567890123', 'https://x.com/i/status/1234567890123'],
  ['https://x.com/midad/status/1234567890123?s=20', 'x', '1234567890123', 'https://x.com/i/status/1234567890123'],
  [
    'https://www.instagram.com/reel/Cabc-12_x/?utm_source=ig',
    'instagram',
    'reel/Cabc-12_x',
    'https://www.instagram.com/reel/Cabc-12_x/',
  ],
  ['https://www.instagram.com/midad/p/Cabc12x/', 'instagram', 'p/Cabc12x', 'https://www.instagram.com/p/Cabc12x/'],
  [
    'https://www.facebook.com/midad/posts/pfbid02abc',
    'facebook',
    'midad/posts/pfbid02abc',
    'https://www.facebook.com/midad/posts/pfbid02abc',
  ],
  [
    'https://www.facebook.com/watch/?v=1234567',
    'facebook',
    'watch/?v=1234567',
    'https://www.facebook.com/watch/?v=1234567',
  ],
  [
    'https://www.tiktok.com/@midad.news/video/7300000000000000001?lang=ar',
    'tiktok',
    '@midad.news/video/7300000000000000001',
    'https://www.tiktok.com/@midad.news/video/7300000000000000001',
  ],
  ['https://t.me/s/midadnews/120', 'telegram', 'midadnews/120', 'https://t.me/midadnews/120'],
])('%s is a post of %s', (address, provider, id, url) => {
  const embed = embedOf(address)
  expect(embed).toEqual({ provider, id })
  expect(embed && embedUrl(embed)).toBe(url)
})

test.each([
  ['another site', 'https://example.com/watch?v=dQw4w9WgXcQ'],
  ['a host that only ends alike', 'https://evilyoutube.com/watch?v=dQw4w9WgXcQ'],
  ['a host in the user part', 'https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ'],
  ['a profile', 'https://x.com/midad'],
  ['a channel', 'https://t.me/midadnews'],
  ['markup in the name of the video', 'https://www.youtube.com/watch?v="><script>'],
  ['a script', 'javascript:alert(1)'],
  ['two words', 'youtube.com watch'],
  ['nothing', ''],
])('%s cannot be embedded', (_, address) => expect(embedOf(address)).toBeNull())
