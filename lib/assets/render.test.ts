import sharp from 'sharp'
import { expect, test } from 'vitest'
import { alternatives, noisy, plain, xmpPacket } from '@/lib/testing/pictures'
import { drawRendition } from './render'
import { readRights } from './rights'
import { readTags } from './tags'

/** Red on the physical left half, blue on the right, as a camera held upright stores it: lying on its side. */
const halves = async (orientation?: number) => {
  const red = await sharp({ create: { width: 200, height: 300, channels: 3, background: '#f00' } })
    .png()
    .toBuffer()
  const image = sharp({ create: { width: 400, height: 300, channels: 3, background: '#00f' } }).composite([
    { input: red, left: 0, top: 0 },
  ])
  return image
    .withMetadata(orientation ? { orientation } : {})
    .jpeg()
    .toBuffer()
}
const colourOf = async (bytes: Buffer) => {
  const { dominant } = await sharp(bytes).stats()
  return dominant.r > dominant.b ? 'red' : 'blue'
}

test.each([
  [0, 'red'],
  [100, 'blue'],
])('a crop around %i%% shows the %s half', async (focalX, colour) => {
  const bytes = await drawRendition(await halves(), { shape: '1x1', width: 320, focalX, focalY: 50, format: 'webp' })
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 300, height: 300 })
  expect(await colourOf(bytes)).toBe(colour)
})

test.each(['avif', 'webp', 'jpg'] as const)(
  '%s is made in the right size, upright, without metadata',
  async (format) => {
    const bytes = await drawRendition(await halves(6), { shape: 'full', width: 320, focalX: 50, focalY: 50, format })
    const { width, height, exif } = await sharp(bytes).metadata()
    expect([width, height]).toEqual([300, 400])
    expect(exif).toBeUndefined()
  },
)

test.each(['16x9', '4x3', '1x1'] as const)('%s of an odd size is exactly as large as its page says', async (shape) => {
  const original = await plain(1013, 677).jpeg().toBuffer()
  const bytes = await drawRendition(original, { shape, width: 480, focalX: 100, focalY: 100, format: 'webp' })
  const ratio = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 }[shape]
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 480, height: Math.round(480 / ratio) })
})

test.each(['avif', 'webp', 'jpg'] as const)(
  '%s keeps what the supplier wrote of rights, and no place',
  async (format) => {
    const original = await plain()
      .withExif({ IFD0: { Copyright: 'Agency <A>' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 12/1 0/1' } })
      .withXmp(
        xmpPacket(
          'photoshop:Credit="A &amp; B" Iptc4xmpExt:DigitalSourceType="trainedAlgorithmicMedia"',
          alternatives('dc:description', { 'x-default': 'A caption that stays behind' }),
        ),
      )
      .jpeg()
      .toBuffer()
    const bytes = await drawRendition(original, { shape: 'full', width: 320, focalX: 50, focalY: 50, format })
    expect(readRights(await readTags(bytes))).toMatchObject({
      credit: 'A & B',
      copyright: 'Agency <A>',
      digitalSourceType: 'trainedAlgorithmicMedia',
    })
    expect(bytes.includes('caption')).toBe(false)
    expect(bytes.includes('GPS')).toBe(false)
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  },
)

test('a picture for a phone is small even when it is all grain', async () => {
  const original = await noisy(1600, 1200).blur(1.2).jpeg({ quality: 92 }).toBuffer()
  const bytes = await drawRendition(original, { shape: 'full', width: 480, focalX: 50, focalY: 50, format: 'avif' })
  expect(bytes.byteLength).toBeLessThan(45_000)
})
