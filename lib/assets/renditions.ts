import type { Picture } from '@/lib/publications/published'

/** The cuts a picture is offered in: whole, or cropped to a ratio around its focal point. */
export const shapes = { full: null, '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 } as const
export type Shape = keyof typeof shapes
export const widths = [320, 480, 640, 960, 1280, 1600] as const
export type Width = (typeof widths)[number]
export const formats = ['avif', 'webp', 'jpg'] as const
export type Format = (typeof formats)[number]
export const mediaTypes = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const satisfies Record<
  Format,
  string
>

export type Rendition = { shape: Shape; width: Width; focalX: number; focalY: number; format: Format }

type Pixels = Pick<Picture, 'width' | 'height'>
type Focused = Pixels & Pick<Picture, 'id' | 'focalX' | 'focalY'>

/**
 * `16x9-640-50x33.avif`: all that decides the bytes stands in the name, so its address never changes its content.
 * The whole picture is the same for every focal point and has one name.
 */
export function renditionName({ shape, width, focalX, focalY, format }: Rendition): string {
  return `${shape}-${width}-${shape === 'full' ? '50x50' : `${focalX}x${focalY}`}.${format}`
}

/** The rendition a name asks for; null for a name that this module would not make. */
export function parseRendition(name: string): Rendition | null {
  const match = /^(full|16x9|4x3|1x1)-(\d{3,4})-(\d{1,3})x(\d{1,3})\.(avif|webp|jpg)$/.exec(name)
  if (!match) return null
  const [, shape, width, focalX, focalY, format] = match
  const rendition = {
    shape: shape as Shape,
    width: Number(width) as Width,
    focalX: Number(focalX),
    focalY: Number(focalY),
    format: format as Format,
  }
  const known = widths.includes(rendition.width) && rendition.focalX <= 100 && rendition.focalY <= 100
  return known && renditionName(rendition) === name ? rendition : null
}

export function renditionPath(picture: Focused, shape: Shape, width: Width, format: Format): string {
  const { id, focalX, focalY } = picture
  return `/media/${id}/${renditionName({ shape, width, focalX, focalY, format })}`
}

/**
 * The widths a picture is offered in: all that are narrower than its cut, and the next one, which is drawn at the cut's own
 * width. Nothing is enlarged, and nothing that the original holds is out of reach up to the widest.
 */
export function widthsFor(picture: Pixels, shape: Shape): Width[] {
  const available = cutWidth(picture, shape)
  const next = widths.findIndex((width) => width >= available)
  return next === -1 ? [...widths] : widths.slice(0, next + 1)
}

/** Pixels across a rendition that is named `width`: the original's own where it is narrower. */
export function drawnWidth(picture: Pixels, shape: Shape, width: Width): number {
  return Math.min(width, cutWidth(picture, shape))
}

/** `srcset` for one format: every width with its address. `maxWidth`: the widest that its place can need. */
export function srcset(picture: Focused, shape: Shape, format: Format, maxWidth: Width = 1600): string {
  return widthsFor(picture, shape)
    .filter((width) => width <= maxWidth)
    .map((width) => `${renditionPath(picture, shape, width, format)} ${drawnWidth(picture, shape, width)}w`)
    .join(', ')
}

function cutWidth(picture: Pixels, shape: Shape): number {
  return cropOf({ ...picture, focalX: 50, focalY: 50 }, shape).width
}

/** Height in pixels of a rendition that is `width` wide. */
export function heightOf(picture: Pixels, shape: Shape, width: number): number {
  const ratio = shapes[shape] ?? picture.width / picture.height
  return Math.max(1, Math.round(width / ratio))
}

/** The largest rectangle of the shape that fits, moved so that the focal point is as near its middle as the edges allow. Whole pixels. */
export function cropOf(
  picture: Pixels & { focalX: number; focalY: number },
  shape: Shape,
): { left: number; top: number; width: number; height: number } {
  const ratio = shapes[shape]
  if (ratio === null) return { left: 0, top: 0, width: picture.width, height: picture.height }
  const wide = picture.width / picture.height > ratio
  const width = wide ? Math.max(1, Math.round(picture.height * ratio)) : picture.width
  const height = wide ? picture.height : Math.max(1, Math.round(picture.width / ratio))
  const along = (whole: number, part: number, focal: number) =>
    Math.round(Math.min(Math.max((whole * focal) / 100 - part / 2, 0), whole - part))
  return {
    left: along(picture.width, width, picture.focalX),
    top: along(picture.height, height, picture.focalY),
    width,
    height,
  }
}
