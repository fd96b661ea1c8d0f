import sharp from 'sharp'
import { expect, test } from 'vitest'
import { inspectPicture } from './inspect'
import { maxUploadBytes } from './limits'

const drawn = sharp({ create: { width: 60, height: 40, channels: 3, background: '#0a6e6e' } })

test.each(['jpeg', 'png', 'webp'] as const)('a real %s is taken with its size', async (format) => {
  const bytes = await drawn.clone().toFormat(format).toBuffer()
  expect(await inspectPicture(bytes)).toEqual({ mime: `image/${format}`, width: 60, height: 40 })
})

test('a picture the camera turned has the size one sees', async () => {
  const bytes = await drawn.clone().jpeg().withMetadata({ orientation: 6 }).toBuffer()
  expect(await inspectPicture(bytes)).toMatchObject({ width: 40, height: 60 })
})

const jpegHead = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
test.each<[string, () => Promise<Buffer>]>([
  ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a GIF', () => drawn.clone().gif().toBuffer()],
  ['a page that begins like a JPEG', async () => Buffer.concat([jpegHead, Buffer.from('<script>alert(1)</script>')])],
  [
    'a JPEG cut off half way',
    async () => {
      const noise = sharp({
        create: {
          width: 400,
          height: 400,
          channels: 3,
          background: '#000',
          noise: { type: 'gaussian', mean: 128, sigma: 60 },
        },
      })
      const bytes = await noise.jpeg().toBuffer()
      return bytes.subarray(0, bytes.length / 2)
    },
  ],
  ['nothing', async () => Buffer.alloc(0)],
])('%s is refused', async (_, make) => {
  await expect(inspectPicture(await make())).rejects.toMatchObject({ code: 'file_type' })
})

test('too many bytes are refused before they are read', async () => {
  await expect(inspectPicture(Buffer.alloc(maxUploadBytes + 1))).rejects.toMatchObject({ code: 'file_too_large' })
})

test('a small file that unpacks to too many pixels is refused', async () => {
  const bytes = await sharp({
    create: { width: 20_000, height: 6_000, channels: 3, background: '#fff' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer()
  await expect(inspectPicture(bytes)).rejects.toMatchObject({ code: 'file_too_large' })
}, 30_000)
