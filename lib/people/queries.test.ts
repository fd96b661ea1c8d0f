import { expect, test } from 'vitest'
import { givenNewsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { deactivatePerson } from './mutations'
import { searchPeople } from './queries'

const store = useTestDb()

test('people are found by what they are called in any language, and by nothing else', async () => {
  const newsroom = await givenNewsroom(store.db)
  const found = async (q: string) => (await searchPeople(newsroom.as('salma'), { q })).map(({ slug }) => slug)
  expect(await found('هدى')).toEqual(['huda'])
  expect(await found(' mansour ')).toEqual(['huda'])
  expect(await found('SAL')).toEqual(['salma'])
  // The languages under which names are kept are no part of them.
  expect(await found('en')).toEqual(['nabil'])
  expect(await found('ar')).toEqual(['amal', 'karim'])
  for (const sign of ['"', ':', '{', '%', '_']) expect(await found(sign)).toEqual([])
  expect(await found('')).toHaveLength(8)
  await deactivatePerson(newsroom.as('amal'), { id: newsroom.actors.huda.id })
  expect(await found('هدى')).toEqual([])
})
