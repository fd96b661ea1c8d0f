import { desc } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { events, houseStyles } from '@/db/schema'
import { setGrants } from '@/lib/people/mutations'
import { getActor } from '@/lib/people/queries'
import { givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { defaultHouseStyle } from './house-style'
import { addName, addWord, removeName, removeWord, saveHouseStyle, updateName, updateWord } from './mutations'
import { getHouseLists, getHouseStyle, getHouseStyleForEditing, listNames, listWords } from './queries'
import { addNameInput, addWordInput, saveHouseStyleInput } from './schema'

const store = useTestDb()
const xi = { name: { ar: 'شي جين بينغ', en: 'Xi Jinping' }, variants: ['شي جين بينج', 'شى جين بينغ'] }
const launched = {
  locale: 'ar' as const,
  word: 'تدشين',
  prefer: 'إطلاق',
  reason: { ar: 'التدشين للسفن والمباني.', en: 'Ships and buildings only.' },
}
const nowhere = crypto.randomUUID()

let newsroom: Newsroom
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
})

const lastEvent = async () => (await store.db.select().from(events).orderBy(desc(events.id)).limit(1))[0]
const forbidden = { code: 'forbidden', details: { action: 'house_style.edit', roles: ['publisher', 'admin'] } }

describe('the style of an edition', () => {
  test('is the default until somebody chooses, then what was chosen, in that edition only', async () => {
    const nabil = newsroom.as('nabil')
    expect(await getHouseStyle(newsroom.as('salma'), { locale: 'ar' })).toEqual(defaultHouseStyle.ar)
    expect(await saveHouseStyle(nabil, { locale: 'ar', field: 'digits', value: 'arabic', version: 0 })).toEqual({
      version: 1,
    })
    await saveHouseStyle(nabil, { locale: 'ar', field: 'punctuationSpacing', value: false, version: 0 })
    expect(await getHouseStyleForEditing(newsroom.as('salma'), { locale: 'ar' })).toEqual({
      house: { ...defaultHouseStyle.ar, digits: 'arabic', punctuationSpacing: false },
      versions: { digits: 1, punctuationSpacing: 1 },
    })
    expect(await getHouseStyle(nabil, { locale: 'en' })).toEqual(defaultHouseStyle.en)
  })

  test('says in the log what was chosen and what stood before', async () => {
    await saveHouseStyle(newsroom.as('amal'), { locale: 'en', field: 'dash', value: 'em', version: 0 })
    expect(await lastEvent()).toMatchObject({
      type: 'house_style.changed',
      actorId: newsroom.actors.amal.id,
      data: { locale: 'en', field: 'dash', value: 'em', before: 'en' },
    })
  })

  test('is not overwritten by somebody who saw an older choice', async () => {
    await saveHouseStyle(newsroom.as('nabil', 5), { locale: 'ar', field: 'quotes', value: 'curly', version: 0 })
    const late = saveHouseStyle(newsroom.as('amal', 6), {
      locale: 'ar',
      field: 'quotes',
      value: 'straight',
      version: 0,
    })
    await expect(late).rejects.toMatchObject({
      code: 'stale',
      details: { field: 'quotes', version: 1, current: 'curly', by: { slug: 'nabil' }, at: '2026-11-23T06:05:00.000Z' },
    })
    await saveHouseStyle(newsroom.as('amal', 7), { locale: 'ar', field: 'dash', value: 'em', version: 0 })
    expect(await getHouseStyle(newsroom.as('amal'), { locale: 'ar' })).toMatchObject({ quotes: 'curly', dash: 'em' })
  })

  test('chosen by two at once is chosen by one', async () => {
    const choices = (['nabil', 'amal'] as const).map((name, index) =>
      saveHouseStyle(newsroom.as(name), {
        locale: 'ar',
        field: 'months',
        value: index === 0 ? 'syriac' : 'both',
        version: 0,
      }),
    )
    const outcomes = (await Promise.allSettled(choices)).map(({ status }) => status)
    expect(outcomes.sort()).toEqual(['fulfilled', 'rejected'])
  })

  test.each(['salma', 'dana', 'huda', 'rana'] as const)('is not for %s to choose', async (name) => {
    const choice = { locale: 'ar', field: 'digits', value: 'arabic', version: 0 } as const
    await expect(saveHouseStyle(newsroom.as(name), choice)).rejects.toMatchObject(forbidden)
    expect(await store.db.$count(houseStyles)).toBe(0)
  })

  test('is chosen by a managing editor of one language in that language only', async () => {
    const { id } = newsroom.actors.nabil
    await setGrants(newsroom.as('amal'), { id, grants: [{ role: 'publisher', sectionId: null, locale: 'en' }] })
    const ctx = { ...newsroom.as('nabil'), actor: await getActor(store.db, id) }
    await saveHouseStyle(ctx, { locale: 'en', field: 'digits', value: 'keep', version: 0 })
    const arabic = saveHouseStyle(ctx, { locale: 'ar', field: 'digits', value: 'keep', version: 0 })
    await expect(arabic).rejects.toMatchObject({ code: 'forbidden', details: { reason: 'scope' } })
    await expect(addWord(ctx, launched)).rejects.toMatchObject({ code: 'forbidden' })
  })

  test.each([
    [{ field: 'quotes', value: 'guillemets' }, true],
    [{ field: 'quotes', value: 'arabic' }, false],
    [{ field: 'punctuationSpacing', value: 'yes' }, false],
    [{ field: 'colour', value: 'red' }, false],
    [{ field: 'quotes', value: 'curly', locale: 'fr' }, false],
    [{ field: 'quotes', value: 'curly', version: -1 }, false],
  ])('with %j: %s', (change, fits) => {
    expect(saveHouseStyleInput.safeParse({ locale: 'ar', version: 0, ...change }).success).toBe(fits)
  })
})

describe('the list of names', () => {
  test('holds each name with its variants, last changed first, and finds it by any spelling', async () => {
    await addName(newsroom.as('nabil'), xi)
    await addName(newsroom.as('nabil', 1), { name: { ar: 'كييف', en: 'Kyiv' }, variants: ['Kiev'] })
    const found = async (q: string) => (await listNames(newsroom.as('salma'), { q })).items.map(({ name }) => name.en)
    expect(await found('')).toEqual(['Kyiv', 'Xi Jinping'])
    expect(await found('kiev')).toEqual(['Kyiv'])
    expect(await found('شى جين')).toEqual(['Xi Jinping'])
    expect(await found('%')).toEqual([])
    expect(await lastEvent()).toMatchObject({ type: 'house_style.name_added', data: { name: { en: 'Kyiv' } } })
  })

  test('goes on where a page ended', async () => {
    for (let n = 0; n < 5; n += 1)
      await addName(newsroom.as('nabil', Math.floor(n / 2)), { name: { en: `Name ${n}` }, variants: [] })
    const seen: (string | undefined)[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof listNames>> = await listNames(newsroom.as('amal'), { after, limit: 2 })
      seen.push(...page.items.map(({ name }) => name.en))
      after = page.next
    } while (after)
    expect([...seen].sort()).toEqual(['Name 0', 'Name 1', 'Name 2', 'Name 3', 'Name 4'])
  })

  test('lets no spelling lead to two names, also when two people add at once', async () => {
    const nabil = newsroom.as('nabil')
    const other = { name: { en: 'X. Jinping' }, variants: ['شي جين بينج'] }
    const outcomes = await Promise.allSettled([addName(nabil, xi), addName(newsroom.as('amal'), other)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(addName(nabil, { name: { ar: 'شي جين بينج' }, variants: [] })).rejects.toMatchObject({
      code: 'already_exists',
      details: { kind: 'name', spelling: 'شي جين بينج' },
    })
  })

  test('is changed on the version one saw, and keeps its own spellings', async () => {
    const nabil = newsroom.as('nabil')
    const { id } = await addName(nabil, xi)
    const variants = ['شي جينبينغ', 'شي جين بينغ']
    expect(await updateName(nabil, { id, version: 1, name: xi.name, variants })).toEqual({ version: 2 })
    const [entry] = (await listNames(nabil)).items
    expect(entry).toEqual({ id, name: xi.name, variants: ['شي جينبينغ'], version: 2 })
    const late = updateName(newsroom.as('amal'), { id, version: 1, ...xi })
    await expect(late).rejects.toMatchObject({
      code: 'stale',
      details: { kind: 'entry', version: 2, by: { slug: 'nabil' } },
    })
    await expect(removeName(nabil, { id, version: 1 })).rejects.toMatchObject({ code: 'stale' })
    await removeName(nabil, { id, version: 2 })
    expect((await listNames(nabil)).items).toEqual([])
    expect(await lastEvent()).toMatchObject({ type: 'house_style.name_removed', data: { id, name: xi.name } })
    await expect(removeName(nabil, { id, version: 2 })).rejects.toMatchObject({ code: 'not_found' })
  })

  test('is for managing editors and administrators to change, and for everybody to read', async () => {
    const { id } = await addName(newsroom.as('amal'), xi)
    const salma = newsroom.as('salma')
    await expect(addName(salma, xi)).rejects.toMatchObject(forbidden)
    await expect(updateName(salma, { id, version: 1, ...xi })).rejects.toMatchObject(forbidden)
    await expect(removeName(salma, { id, version: 1 })).rejects.toMatchObject(forbidden)
    expect((await getHouseLists(salma, { locale: 'en' })).names).toEqual([{ id, ...xi }])
  })

  test.each([
    [{}, true],
    [{ name: { ar: '  شي   جين بينغ ' } }, true],
    [{ name: {} }, false],
    [{ name: { ar: ' ' } }, false],
    [{ name: { fr: 'Xi' } }, false],
    [{ variants: ['a'.repeat(81)] }, false],
    [{ variants: ['\u0000'] }, false],
    [{ variants: Array.from({ length: 41 }, (_, n) => `v${n}`) }, false],
  ])('takes a name with %j: %s', (change, fits) => {
    expect(addNameInput.safeParse({ ...xi, ...change }).success).toBe(fits)
  })

  test('keeps spellings as one line of composed letters', () => {
    const parsed = addNameInput.parse({ name: { ar: ' شي\n جين  بينغ ' }, variants: ['آلان'.normalize('NFD')] })
    expect(parsed).toEqual({ name: { ar: 'شي جين بينغ' }, variants: ['آلان'.normalize('NFC')] })
  })
})

describe('the list of words', () => {
  test('holds each word once in an edition, with what to write and why', async () => {
    const nabil = newsroom.as('nabil')
    const { id } = await addWord(nabil, launched)
    await addWord(nabil, { ...launched, locale: 'en' })
    expect((await listWords(newsroom.as('salma'), { locale: 'ar' })).items).toEqual([{ id, ...launched, version: 1 }])
    expect((await getHouseLists(newsroom.as('salma'), { locale: 'ar' })).words).toEqual([{ id, ...launched }])
    await expect(addWord(nabil, { ...launched, prefer: null })).rejects.toMatchObject({
      code: 'already_exists',
      details: { kind: 'word' },
    })
    await expect(addWord(nabil, { ...launched, word: 'س', prefer: 'س' })).rejects.toMatchObject({ code: 'invalid' })
  })

  test('is searched by the word and by what is preferred', async () => {
    await addWord(newsroom.as('nabil'), launched)
    const found = async (q: string) => (await listWords(newsroom.as('nabil'), { locale: 'ar', q })).items.length
    expect(await Promise.all(['تدش', 'اطلاق', 'سفن'].map(found))).toEqual([1, 1, 0])
  })

  test('is changed and shortened on the version one saw', async () => {
    const nabil = newsroom.as('nabil')
    const { id } = await addWord(nabil, launched)
    await addWord(nabil, { ...launched, word: 'عبوة' })
    const change = { id, version: 1, word: 'دشّن', prefer: null, reason: {} }
    expect(await updateWord(nabil, change)).toEqual({ version: 2 })
    await expect(updateWord(newsroom.as('amal'), change)).rejects.toMatchObject({ code: 'stale' })
    await expect(updateWord(nabil, { ...change, version: 2, word: 'عبوة' })).rejects.toMatchObject({
      code: 'already_exists',
    })
    await removeWord(nabil, { id, version: 2 })
    expect(await lastEvent()).toMatchObject({ type: 'house_style.word_removed', data: { locale: 'ar', name: 'دشّن' } })
    await expect(removeWord(nabil, { id, version: 2 })).rejects.toMatchObject({ code: 'not_found' })
  })

  test('is not for a reporter to change, not even to learn what is on it by guessing', async () => {
    const { id } = await addWord(newsroom.as('amal'), launched)
    const salma = newsroom.as('salma')
    await expect(addWord(salma, launched)).rejects.toMatchObject(forbidden)
    for (const guess of [id, nowhere]) {
      await expect(removeWord(salma, { id: guess, version: 1 })).rejects.toMatchObject(forbidden)
      await expect(
        updateWord(salma, { id: guess, version: 1, word: 'س', prefer: null, reason: {} }),
      ).rejects.toMatchObject(forbidden)
    }
  })

  test.each([
    [{ reason: { ar: ' ' } }, true],
    [{ prefer: null }, true],
    [{ prefer: '' }, false],
    [{ word: '' }, false],
    [{ reason: { ar: 'س'.repeat(301) } }, false],
  ])('takes a word with %j: %s', (change, fits) => {
    expect(addWordInput.safeParse({ ...launched, ...change }).success).toBe(fits)
  })
})
