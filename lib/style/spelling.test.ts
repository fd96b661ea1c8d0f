import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDictionary } from './dictionary-files'
import { defaultHouseStyle } from './house-style'
import { openHunspell, type SpellingDictionary } from './hunspell'
import type { StyleRequest, StyleSettings } from './messages'
import { styleService } from './service'

const settings: StyleSettings = {
  locale: 'ar',
  house: defaultHouseStyle.ar,
  names: [{ id: 'bayden', name: { ar: 'جو بايدن' }, variants: ['جو بايدين'] }],
  words: [],
}

async function openArabic(): Promise<SpellingDictionary> {
  const text = async (part: 'aff' | 'dic') => gunzipSync((await readDictionary('ar', part))?.gzipped ?? '').toString()
  return openHunspell(await text('aff'), await text('dic'))
}

let ticket = 0
function asking(service: ReturnType<typeof styleService>) {
  const ask = (request: StyleRequest) => service(request)
  return {
    tell: (told: StyleSettings) => ask({ kind: 'settings', settings: told, ticket: ++ticket }),
    open: () => ask({ kind: 'spelling', ticket: ++ticket }),
    suggest: (word: string) => ask({ kind: 'suggest', word, ticket: ++ticket }),
    check: async (text: string) => {
      const reply = await ask({ kind: 'check', blocks: [{ id: 'a', text, skip: [] }], ticket: ++ticket })
      return reply.kind === 'findings'
        ? reply.findings.map((it) => [it.ruleId, text.slice(it.from, it.to), ...it.fixes])
        : []
    },
  }
}

describe('with the Arabic dictionary', () => {
  let opened = 0
  let dictionary: SpellingDictionary
  let service: ReturnType<typeof asking>

  beforeAll(async () => {
    dictionary = await openArabic()
    service = asking(
      styleService(async () => {
        opened += 1
        return dictionary
      }),
    )
    await service.tell(settings)
  })

  afterAll(() => dictionary.close())

  test('nothing is opened, and no word doubted, before it is asked for', async () => {
    expect(await service.check('قالت الحككومة نعم , ثم')).toEqual([
      ['space-before-mark', ' ', ''],
      ['latin-mark-after-arabic', ',', '،'],
    ])
    expect(opened).toBe(0)
  })

  test('it is opened once', async () => {
    const replies = await Promise.all([service.open(), service.open()])
    expect(replies).toMatchObject([{ state: 'ready' }, { state: 'ready' }])
    expect(await service.open()).toMatchObject({ state: 'ready' })
    expect(opened).toBe(1)
  })

  test.each([
    ['قالت الحككومة نعم', [['spelling', 'الحككومة']]],
    ['قالت الحكومه نعم', [['word-ending', 'الحكومه', 'الحكومة']]],
    ['الرجل الذى حضر', [['word-ending', 'الذى', 'الذي']]],
    ['ذهب الى البيت', [['dropped-hamza', 'الى', 'إلى']]],
    ['وصل جو بايدن ثم تحدث بايدن وبايدن', []],
    ['وصل جو بايدين', [['name', 'جو بايدين', 'جو بايدن']]],
    ['قال «الحككومة» نعم', []],
    ['وسيستخدمونها في المدارس والجامعات شيئاً فشيئًا', []],
    ['The house is red', []],
  ])('%s', async (text, expected) => expect(await service.check(text)).toEqual(expected))

  test('it suggests', async () => {
    const reply = await service.suggest('الحككومة')
    expect(reply.kind === 'suggestions' && reply.words.length <= 6 && reply.words).toContain('الحكومة')
  })
})

test('what is no dictionary is not taken for one that knows no word', async () => {
  await expect(openHunspell('SET UTF-8', '\u001F\uFFFD\b')).rejects.toThrow('no dictionary')
})

test('a server without a dictionary says so, and style is checked all the same', async () => {
  const service = asking(styleService(async () => null))
  expect(await service.open()).toMatchObject({ state: 'off' })
  await service.tell(settings)
  expect(await service.open()).toMatchObject({ state: 'missing' })
  expect(await service.check('قالت الحككومة ,نعم')).toHaveLength(2)
  expect(await service.suggest('الحككومة')).toMatchObject({ words: [] })
})

test('a dictionary that did not arrive can be asked for again', async () => {
  const dictionary = { has: () => true, suggest: () => [], close: () => {} }
  const answers = [Promise.reject(new Error('offline')), Promise.resolve(dictionary)]
  const service = asking(styleService(async () => answers.shift() ?? null))
  await service.tell(settings)
  expect(await service.open()).toMatchObject({ state: 'failed' })
  expect(await service.open()).toMatchObject({ state: 'ready' })
})

test('another language is another dictionary', async () => {
  const closed: string[] = []
  const service = asking(
    styleService(async (locale) => ({
      has: (word) => locale === 'ar' || word !== 'teh',
      suggest: () => [],
      close: () => closed.push(locale),
    })),
  )
  await service.tell(settings)
  await service.open()
  await service.tell({ ...settings, locale: 'en', house: defaultHouseStyle.en })
  expect(closed).toEqual(['ar'])
  expect(await service.check('It was teh end')).toEqual([])
  await service.open()
  expect(await service.check('It was teh end')).toEqual([['spelling', 'teh']])
})
