import sharp from 'sharp'
import { expect, test } from 'vitest'
import { sceneNames, shapes } from './canvas'
import { drawScene } from './draw-scene'
import { renderPicture } from './render-picture'

test.each(sceneNames)('%s is drawn the same from the same seed, differently from another', (scene) => {
  const drawn = drawScene(scene, 1, 222, '16x9')
  expect(drawScene(scene, 1, 222, '16x9') === drawn).toBe(true)
  expect(drawScene(scene, 2, 222, '16x9') === drawn).toBe(false)
  expect(/NaN|undefined|Infinity/.test(drawn)).toBe(false)
})

test('a picture has the size of its shape, the day it was taken, and a weight a newsroom would upload', async () => {
  const order = { scene: 'girih', seed: 3, hue: 262, shape: '4x3', takenAt: new Date('2026-11-20T15:00:00Z') } as const
  const picture = await renderPicture(order)
  const { width, height, format, exif } = await sharp(picture).metadata()
  expect([width, height]).toEqual(shapes['4x3'])
  expect(format).toBe('jpeg')
  expect(exif?.toString('latin1')).toContain('2026:11:2')
  expect(picture.byteLength).toBeLessThan(400_000)
  expect((await renderPicture(order)).equals(picture)).toBe(true)
})
