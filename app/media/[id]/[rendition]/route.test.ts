import { rm } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { setAssetField, uploadAsset } from '@/lib/assets/mutations'
import { closeDatabase } from '@/lib/database'
import { givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { noisy } from '@/lib/testing/pictures'
import { useTestDb } from '@/lib/testing/test-db'
import { useTestMedia } from '@/lib/testing/test-media'
import { GET, HEAD } from './route'

// The context module also opens sessions, which need a running Next.
vi.mock('@/app/_server/context', async () => {
  const { database } = await import('@/lib/database')
  return { readerContext: () => ({ db: database(), now: new Date() }) }
})

const store = useTestDb()
const media = useTestMedia(store)
let newsroom: Newsroom
let id = ''
afterAll(closeDatabase)
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
  const bytes = await noisy(800, 600).jpeg().toBuffer()
  id = (await uploadAsset(newsroom.as('rana'), { fileName: 'x.jpg', bytes })).id
})

const ask = (name: string, { method = 'GET', headers = {}, of = id } = {}) => {
  const handler = method === 'HEAD' ? HEAD : GET
  const request = new Request(`http://midad.example/media/${of}/${name}`, { method, headers })
  return handler(request, { params: Promise.resolve({ id: of, rendition: name }) })
}

test.each([
  ['16x9-320-50x50.avif', 'image/avif', 320, 180],
  ['1x1-480-50x50.webp', 'image/webp', 480, 480],
  ['full-960-50x50.jpg', 'image/jpeg', 800, 600],
])('%s is made and may be kept for ever', async (name, type, width, height) => {
  const response = await ask(name)
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'",
    etag: expect.stringMatching(/^"[0-9a-z]+-[0-9a-z]+"$/),
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(response.headers.get('content-length')).toBe(String(bytes.byteLength))
  expect(await sharp(bytes).metadata()).toMatchObject({ width, height })
})

test('a second request is served from disk, answers HEAD without a body, and 304 to whoever has it', async () => {
  const etag = (await ask('16x9-320-50x50.avif')).headers.get('etag') ?? ''
  const head = await ask('16x9-320-50x50.avif', { method: 'HEAD' })
  expect([head.status, head.headers.get('etag'), head.body]).toEqual([200, etag, null])
  expect((await ask('16x9-320-50x50.avif', { headers: { 'if-none-match': `W/${etag}, "x"` } })).status).toBe(304)
  expect((await ask('16x9-320-50x50.avif', { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
})

test('a crop of a former focal point is served while its file exists, and leads to the present one after', async () => {
  const former = '16x9-320-50x50.webp'
  await ask(former)
  await setAssetField(newsroom.as('rana'), { assetId: id, field: 'focal', value: { x: 10, y: 90 }, version: 0 })
  expect((await ask(former)).status).toBe(200)
  await rm(path.join(media.folder, id.slice(0, 2), id, former))
  const moved = await ask(former)
  expect([moved.status, moved.headers.get('location')]).toEqual([302, `/media/${id}/16x9-320-10x90.webp`])
  expect(moved.headers.get('cache-control')).toBe('no-store')
})

test.each([
  ['a name that is none', 'original'],
  ['a way out of the folder', '../../../etc/passwd'],
  ['a width that is not offered', '16x9-333-50x50.avif'],
  ['a width that would enlarge', '16x9-1600-50x50.avif'],
])('%s is not found', async (_, name) => {
  const response = await ask(name)
  expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store'])
})

test.each(['00000000-0000-4000-8000-000000000000', '..', 'x', ''])(
  'a picture that does not exist is not found: %s',
  async (of) => {
    expect((await ask('16x9-320-50x50.avif', { of })).status).toBe(404)
  },
)
