import { gunzipSync } from 'node:zlib'
import { expect, test } from './support/test'

test('the Arabic dictionary is for people who signed in, whose browser keeps it', async ({ enter, request }) => {
  const refused = await request.get('/api/dictionaries/ar/dic')
  expect(refused.status()).toBe(401)

  const page = await enter('salma')
  const answer = await page.request.get('/api/dictionaries/ar/dic')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['cache-control']).toBe('private, max-age=604800')
  expect(
    gunzipSync(await answer.body())
      .toString()
      .split('\n').length,
  ).toBeGreaterThan(100_000)

  const kept = await page.request.get('/api/dictionaries/ar/dic', {
    headers: { 'if-none-match': answer.headers().etag ?? '' },
  })
  expect(kept.status()).toBe(304)
})

test('there is no other file behind the address of a dictionary', async ({ enter }) => {
  const page = await enter('salma')
  for (const address of ['ar/LICENCE', 'fr/dic', '..%2F..%2Fetc/dic'])
    expect((await page.request.get(`/api/dictionaries/${address}`)).ok()).toBe(false)
})
