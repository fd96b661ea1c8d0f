import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawRendition } from './render'

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
  if (focalX === 100 || focalX === 0) expect(await colourOf(bytes)).toBe(colour)
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
