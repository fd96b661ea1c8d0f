import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { setAssetField, uploadAsset } from './mutations'
import { getAsset, listAssets } from './queries'
import { getRendition } from './render'

const store = useTestDb()
let newsroom: Newsroom
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'midad-media-'))
  process.env.MEDIA_DIR = folder
  process.env.DATABASE_URL ??= store.url
  process.env.AUTH_SECRET ??= 'only-for-the-tests-of-this-file-0123456789'
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
})

const picture = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: '#175' } })
    .jpeg()
    .withExif({ IFD0: { ImageDescription: 'Harbour at dusk', Artist: 'Rana Khalil' } })
    .toBuffer()

test('a photo editor uploads a picture; its words are prefilled and its renditions can be made', async () => {
  const asset = await uploadAsset(newsroom.as('rana'), { fileName: 'harbour.jpg', bytes: await picture() })
  expect(asset).toMatchObject({
    width: 800,
    height: 600,
    caption: { en: 'Harbour at dusk' },
    credit: { ar: 'Rana Khalil', en: 'Rana Khalil' },
  })
  const rendition = { shape: '16x9', width: 320, focalX: 50, focalY: 50, format: 'avif' } as const
  const [first, second] = await Promise.all([getRendition(asset.id, rendition), getRendition(asset.id, rendition)])
  expect(second).toEqual(first)
  expect(await getRendition(asset.id, rendition)).toEqual(first)
})

test('a translator may not upload, an admin neither', async () => {
  for (const name of ['dana', 'amal'] as const)
    await expect(uploadAsset(newsroom.as(name), { fileName: 'x.jpg', bytes: await picture() })).rejects.toMatchObject({
      code: 'forbidden',
    })
})

test('each language of each field has its own version', async () => {
  const { id } = await uploadAsset(newsroom.as('rana'), { fileName: 'x.jpg', bytes: await picture() })
  const set = (locale: 'ar' | 'en', value: string, version: number) =>
    setAssetField(newsroom.as('salma', 2), { assetId: id, field: 'alt', locale, value, version })
  expect(await set('ar', 'ميناء', 0)).toEqual({ version: 1 })
  expect(await set('en', 'A harbour', 0)).toEqual({ version: 1 })
  await expect(set('ar', 'مرفأ', 0)).rejects.toMatchObject({
    code: 'stale',
    details: { field: 'alt.ar', version: 1, current: 'ميناء', by: { slug: 'salma' } },
  })
  expect(await getAsset(newsroom.as('salma'), id)).toMatchObject({ alt: { ar: 'ميناء', en: 'A harbour' } })
})

test('the focal point moves', async () => {
  const { id } = await uploadAsset(newsroom.as('rana'), { fileName: 'x.jpg', bytes: await picture() })
  await setAssetField(newsroom.as('rana'), { assetId: id, field: 'focal', value: { x: 20, y: 80 }, version: 0 })
  expect(await getAsset(newsroom.as('rana'), id)).toMatchObject({ focalX: 20, focalY: 80 })
})

test('the library is paged by key, newest first', async () => {
  const bytes = await picture()
  for (const minutes of [1, 2, 3])
    await uploadAsset(newsroom.as('rana', minutes), { fileName: `${minutes}.jpg`, bytes })
  const first = await listAssets(newsroom.as('salma'), { limit: 2 })
  const second = await listAssets(newsroom.as('salma'), { limit: 2, after: first.next })
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3)
})
