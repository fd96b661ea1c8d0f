import { readdir } from 'node:fs/promises'
import sharp from 'sharp'
import { beforeEach, expect, test } from 'vitest'
import { events } from '@/db/schema'
import { givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { useTestMedia } from '@/lib/testing/test-media'
import { setAssetField, uploadAsset } from './mutations'
import { getAsset, listAssets } from './queries'
import { getRendition } from './render'
import { setAssetFieldInput } from './schema'

const store = useTestDb()
const media = useTestMedia(store)
let newsroom: Newsroom
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

test('what is not a picture leaves no file and no row', async () => {
  const before = await readdir(media.folder, { recursive: true })
  const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
  await expect(uploadAsset(newsroom.as('rana'), { fileName: 'x.jpg', bytes })).rejects.toMatchObject({
    code: 'file_type',
  })
  expect(await readdir(media.folder, { recursive: true })).toEqual(before)
  expect((await listAssets(newsroom.as('rana'))).items).toEqual([])
})

test('a picture whose row cannot be written leaves no file', async () => {
  const before = (await readdir(media.folder, { recursive: true })).filter((name) => name.endsWith('original'))
  const nobody = {
    ...newsroom.as('rana'),
    actor: { ...newsroom.actors.rana, id: '00000000-0000-4000-8000-000000000000' },
  }
  await expect(uploadAsset(nobody, { fileName: 'x.jpg', bytes: await picture() })).rejects.toThrow()
  const after = (await readdir(media.folder, { recursive: true })).filter((name) => name.endsWith('original'))
  expect(after).toEqual(before)
})

test('a camera whose clock runs ahead gives no date', async () => {
  const bytes = await sharp(await picture())
    .withExif({ IFD2: { DateTimeOriginal: '2031:01:01 00:00:00' } })
    .jpeg()
    .toBuffer()
  expect(await uploadAsset(newsroom.as('rana'), { fileName: 'x.jpg', bytes })).toMatchObject({ takenAt: null })
})

test('the date under the picture is set and taken away; a stale one is refused with the one that stands', async () => {
  const { id } = await uploadAsset(newsroom.as('rana'), { fileName: 'x.jpg', bytes: await picture() })
  const set = (value: string | null, version: number) =>
    setAssetField(newsroom.as('huda'), { assetId: id, field: 'takenAt', value, version })
  await set('2021-12-15T10:00:00+08:00', 0)
  expect(await getAsset(newsroom.as('huda'), id)).toMatchObject({ takenAt: new Date('2021-12-15T02:00:00Z') })
  await expect(set(null, 0)).rejects.toMatchObject({ code: 'stale', details: { current: '2021-12-15T02:00:00.000Z' } })
  await set(null, 1)
  expect(await getAsset(newsroom.as('huda'), id)).toMatchObject({ takenAt: null, fields: { takenAt: { version: 2 } } })
})

test('of two who change one field at once, one is told', async () => {
  const { id } = await uploadAsset(newsroom.as('rana'), { fileName: 'x.jpg', bytes: await picture() })
  const set = (name: 'rana' | 'huda') =>
    setAssetField(newsroom.as(name), { assetId: id, field: 'caption', locale: 'ar', value: name, version: 0 })
  const results = await Promise.allSettled([set('rana'), set('huda')])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('whoever works in one language only words pictures in it', async () => {
  const { id } = await uploadAsset(newsroom.as('rana'), { fileName: 'x.jpg', bytes: await picture() })
  const english = {
    ...newsroom.as('dana'),
    actor: { ...newsroom.actors.dana, grants: [{ role: 'translator', sectionId: null, locale: 'en' } as const] },
  }
  const set = (locale: 'ar' | 'en') =>
    setAssetField(english, { assetId: id, field: 'alt', locale, value: 'A harbour', version: 0 })
  await expect(set('ar')).rejects.toMatchObject({ code: 'forbidden', details: { reason: 'scope' } })
  await expect(set('en')).resolves.toEqual({ version: 1 })
})

test('every change is in the log, without its words', async () => {
  const { id } = await uploadAsset(newsroom.as('rana'), { fileName: 'x.jpg', bytes: await picture() })
  await setAssetField(newsroom.as('rana'), { assetId: id, field: 'alt', locale: 'ar', value: 'ميناء', version: 0 })
  const log = (await store.db.select().from(events)).filter(({ type }) => type.startsWith('asset.'))
  expect(log).toMatchObject([
    { type: 'asset.uploaded', actorId: newsroom.actors.rana.id, data: { assetId: id } },
    { type: 'asset.field_changed', actorId: newsroom.actors.rana.id, data: { assetId: id, field: 'alt.ar' } },
  ])
  expect(JSON.stringify(log)).not.toContain('ميناء')
})

test.each([
  [{ field: 'alt', locale: 'ar', value: ' ميناء \n عند الغروب\u0000 ' }, { value: 'ميناء عند الغروب' }],
  [{ field: 'credit', locale: 'ar', value: 'x'.repeat(201) }, null],
  [{ field: 'alt', locale: 'fr', value: 'x' }, null],
  [{ field: 'focal', value: { x: 50.5, y: 0 } }, null],
  [{ field: 'focal', value: { x: 101, y: 0 } }, null],
  [{ field: 'takenAt', value: 'yesterday' }, null],
])('the door takes %j as %j', (change, taken) => {
  const input = { assetId: '6f9619ff-8b86-4011-b42d-00c04fc964ff', version: 0, ...change }
  const parsed = setAssetFieldInput.safeParse(input)
  if (taken) expect(parsed.data).toMatchObject(taken)
  else expect(parsed.success).toBe(false)
})
