import { describe, expect, test } from 'vitest'
import {
  cropOf,
  drawnWidth,
  heightOf,
  parseRendition,
  renditionName,
  type Shape,
  srcset,
  widthsFor,
} from './renditions'

const picture = { id: 'a', width: 1600, height: 1200, focalX: 50, focalY: 50 }

test.each(['full-320-50x50.avif', '16x9-1600-0x100.webp', '4x3-960-33x7.jpg', '1x1-480-100x0.avif'])(
  '%s names a rendition',
  (name) => {
    const rendition = parseRendition(name)
    expect(rendition && renditionName(rendition)).toBe(name)
  },
)

test.each([
  '16x9-641-50x50.avif',
  '3x2-640-50x50.avif',
  '16x9-640-101x50.avif',
  '16x9-640-050x50.avif',
  '16x9-640-50x50.png',
  'full-640-33x50.avif',
  '../../etc/passwd',
  '16x9-640-50x50.avif/..',
  '',
])('%s names none', (name) => expect(parseRendition(name)).toBeNull())

describe('the crop keeps the focal point', () => {
  test.each<[Shape, number, number, ReturnType<typeof cropOf>]>([
    ['full', 10, 10, { left: 0, top: 0, width: 1600, height: 1200 }],
    ['4x3', 10, 90, { left: 0, top: 0, width: 1600, height: 1200 }],
    ['16x9', 50, 50, { left: 0, top: 150, width: 1600, height: 900 }],
    ['16x9', 50, 0, { left: 0, top: 0, width: 1600, height: 900 }],
    ['16x9', 50, 100, { left: 0, top: 300, width: 1600, height: 900 }],
    ['1x1', 0, 50, { left: 0, top: 0, width: 1200, height: 1200 }],
    ['1x1', 60, 50, { left: 360, top: 0, width: 1200, height: 1200 }],
    ['1x1', 100, 50, { left: 400, top: 0, width: 1200, height: 1200 }],
  ])('%s at %i%%, %i%%', (shape, focalX, focalY, expected) => {
    expect(cropOf({ ...picture, focalX, focalY }, shape)).toEqual(expected)
  })
})

test.each<[number, number, Shape, number[], number]>([
  [6000, 4000, 'full', [320, 480, 640, 960, 1280, 1600], 1600],
  [1600, 1200, 'full', [320, 480, 640, 960, 1280, 1600], 1600],
  [1600, 1200, '1x1', [320, 480, 640, 960, 1280], 1200],
  [640, 480, 'full', [320, 480, 640], 640],
  [200, 100, 'full', [320], 200],
  [200, 100, '1x1', [320], 100],
])(
  '%i × %i as %s is offered at %j, the last drawn %i wide: nothing is enlarged',
  (width, height, shape, names, last) => {
    const offered = widthsFor({ width, height }, shape)
    expect(offered).toEqual(names)
    expect(drawnWidth({ width, height }, shape, offered.at(-1) ?? 320)).toBe(last)
  },
)

test('the whole picture has one address, wherever its focal point is', () => {
  expect(renditionName({ shape: 'full', width: 640, focalX: 10, focalY: 90, format: 'avif' })).toBe(
    'full-640-50x50.avif',
  )
})

test('a crop of the thinnest picture is still a pixel wide', () => {
  expect(cropOf({ width: 1, height: 1000, focalX: 0, focalY: 100 }, '16x9')).toEqual({
    left: 0,
    top: 999,
    width: 1,
    height: 1,
  })
})

test('heights keep the ratio, so that nothing moves when a picture arrives', () => {
  expect(heightOf(picture, '16x9', 640)).toBe(360)
  expect(heightOf(picture, 'full', 640)).toBe(480)
})

test('a srcset lists each width with its address', () => {
  expect(srcset({ ...picture, width: 500, height: 500 }, '1x1', 'webp')).toBe(
    '/media/a/1x1-320-50x50.webp 320w, /media/a/1x1-480-50x50.webp 480w, /media/a/1x1-640-50x50.webp 500w',
  )
  expect(srcset(picture, '1x1', 'avif', 320)).toBe('/media/a/1x1-320-50x50.avif 320w')
})
