import sharp from 'sharp'
import { type SceneName, type Shape, shapes } from './canvas'
import { drawScene } from './draw-scene'
import { randomFrom } from './random'

export type PictureOrder = { scene: SceneName; seed: number; hue: number; shape: Shape; takenAt: Date }

/**
 * A drawn scene as a JPEG with the grain of film and the day it was "taken" in its metadata, about 150–350 kB.
 * The same order always gives the same picture.
 */
export async function renderPicture({ scene, seed, hue, shape, takenAt }: PictureOrder): Promise<Buffer> {
  const [width, height] = shapes[shape]
  return sharp(Buffer.from(drawScene(scene, seed, hue, shape)))
    .composite([
      { input: grain(seed), raw: { width: grainSize, height: grainSize, channels: 4 }, tile: true, blend: 'overlay' },
    ])
    .flatten()
    .resize(width, height)
    .withExif({ IFD0: { Software: 'Midad' }, IFD2: { DateTimeOriginal: exifTime(takenAt) } })
    .jpeg({ quality: 78, progressive: true })
    .toBuffer()
}

/** EXIF holds the time of the wall clock without a zone: `2026:11:23 18:40:00`. */
function exifTime(moment: Date): string {
  const wall = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
  return wall.toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ')
}

const grainSize = 512
const strength = 18

/** Grey noise around the middle grey that `overlay` leaves alone. */
function grain(seed: number): Buffer {
  const random = randomFrom(seed + 7919)
  const pixels = Buffer.alloc(grainSize * grainSize * 4)
  for (let i = 0; i < pixels.length; i += 4) {
    const grey = 128 + (random.next() + random.next() - 1) * strength
    pixels.fill(grey, i, i + 3)
    pixels[i + 3] = 255
  }
  return pixels
}
