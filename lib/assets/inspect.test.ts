import sharp from 'sharp'
import { expect, test } from 'vitest'
import { noisy } from '@/lib/testing/pictures'
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

const withoutEnd = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * 0.9))
const followedBy = async (text: string) =>
  Buffer.concat([await drawn.clone().jpeg().toBuffer(), Buffer.from(text, 'latin1')])
const film = async () => {
  const frames = await Promise.all(['#0a6e6e', '#fff'].map((tint) => drawn.clone().tint(tint).png().toBuffer()))
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
}
const jpegHead = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
test.each<[string, () => Promise<Buffer>]>([
  ['an SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a GIF', () => drawn.clone().gif().toBuffer()],
  ['a page that begins like a JPEG', async () => Buffer.concat([jpegHead, Buffer.from('<script>alert(1)</script>')])],
  ['a JPEG without its last tenth', async () => withoutEnd(await noisy().jpeg().toBuffer())],
  ['a PNG without its last tenth', async () => withoutEnd(await noisy().png().toBuffer())],
  ['a WebP without its last tenth', async () => withoutEnd(await noisy().webp().toBuffer())],
  ['a picture that is also a page', async () => followedBy('<script >alert(1)</script>')],
  ['a picture that is also a script', async () => followedBy('<?php echo 1')],
  ['a picture that is also an archive', async () => followedBy(`PK\u0005\u0006${'\0'.repeat(18)}`)],
  ['a picture that is also a PDF', async () => drawn.clone().jpeg().withXmp('%PDF-1.7').toBuffer()],
  ['a film of pictures', film],
  ['a strip a hundred times as high as wide', () => drawn.clone().resize(10, 1000, { fit: 'fill' }).png().toBuffer()],
  ['nothing', async () => Buffer.alloc(0)],
])('%s is refused', async (_, make) => {
  await expect(inspectPicture(await make())).rejects.toMatchObject({ code: 'file_type' })
})

test('what phones put after a picture is let be', async () => {
  const bytes = await followedBy('\0\0\0\u0018ftypmp42 a short film PK\u0003\u0004')
  expect(await inspectPicture(bytes)).toMatchObject({ mime: 'image/jpeg' })
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
