import sharp from 'sharp'
import type { SceneName, Shape } from './canvas'
import { drawScene } from './draw-scene'
import { randomFrom } from './random'

export type PictureOrder = { scene: SceneName; seed: number; hue: number; shape: Shape; takenAt: Date }

/**
 * A drawn scene as a JPEG with the grain of film and the day it was "taken" in its metadata, about 150–350 kB.
 * The same order always gives the same picture.
 */
export async function renderPicture({ scene, seed, hue, shape, takenAt }: PictureOrder): Promise<Buffer> {
  return sharp(Buffer.from(drawScene(scene, seed, hue, shape)))
    .composite([
      { input: grain(), raw: { width: grainSize, height: grainSize, channels: 4 }, tile: true, blend: 'overlay' },
    ])
    .flatten()
    .withExif({
      IFD0: { Software: 'Midad' },
      IFD2: { DateTimeOriginal: exifTime(takenAt), OffsetTimeOriginal: '+00:00' },
    })
    .jpeg({ quality: 78, progressive: true })
    .toBuffer()
}

/** `2026:11:23 18:40:00`, in UTC. */
function exifTime(moment: Date): string {
  return moment.toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ')
}

const grainSize = 512
const strength = 18

/** Grey noise around the middle grey that `overlay` leaves alone: one sheet of film for all pictures. */
function grain(): Buffer {
  if (film) return film
  const random = randomFrom(7919)
  film = Buffer.alloc(grainSize * grainSize * 4, 255)
  for (let i = 0; i < film.length; i += 4) {
    const grey = 128 + (random.next() + random.next() - 1) * strength
    film[i] = grey
    film[i + 1] = grey
    film[i + 2] = grey
  }
  return film
}

let film: Buffer | undefined
