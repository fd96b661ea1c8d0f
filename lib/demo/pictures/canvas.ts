import { oklch } from './colour'
import { type Random, randomFrom } from './random'

export const shapes = { '16x9': [1600, 900], '4x3': [1600, 1200], '1x1': [1200, 1200] } as const
export type Shape = keyof typeof shapes

export const sceneNames = [
  'harbour',
  'skyline',
  'stadium',
  'library',
  'solar',
  'orbit',
  'arcade',
  'peaks',
  'strings',
  'press',
  'wind',
  'reef',
  'assembly',
  'girih',
  'viaduct',
  'oasis',
  'servers',
  'dhow',
  'manuscript',
  'runners',
  'chess',
] as const
export type SceneName = (typeof sceneNames)[number]

/** What a scene draws on: its size in pixels, its own numbers, and colours around the hue of its section. */
export type Canvas = {
  w: number
  h: number
  random: Random
  /** A colour in the hue of the section, or `shift` degrees from it. */
  tone: (lightness: number, chroma: number, shift?: number) => string
  /** A colour of the air: half-way from the hue of the section to blue. */
  air: (lightness: number, chroma: number, shift?: number) => string
  /** The colour of sun and lamps: warm whatever the section. */
  light: (lightness: number, chroma: number) => string
}

export type Scene = (canvas: Canvas) => string

export function canvasOf(shape: Shape, seed: number, hue: number): Canvas {
  const [w, h] = shapes[shape]
  const towardsBlue = ((240 - hue + 540) % 360) - 180
  return {
    w,
    h,
    random: randomFrom(seed),
    tone: (lightness, chroma, shift = 0) => oklch(lightness, chroma, hue + shift),
    air: (lightness, chroma, shift = 0) => oklch(lightness, chroma, hue + towardsBlue / 2 + shift),
    light: (lightness, chroma) => oklch(lightness, chroma, 72),
  }
}
