import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { defaultLocale } from '@/lib/i18n/locales'
import { styleChecker } from '@/lib/style/check'
import { readDictionary } from '@/lib/style/dictionary-files'
import type { StyleBlock, StyleOptions } from '@/lib/style/finding'
import { defaultHouseStyle, type NameEntry } from '@/lib/style/house-style'
import { openHunspell } from '@/lib/style/hunspell'
import { remembering } from '@/lib/style/spelling'
import { atMost, type Figure, megabytes, ms, plain } from './figure'
import { median } from './numbers'

const rounds = 7

/** Check style as the worker does it: a whole text, and again after one letter; then the dictionary and the same with it. */
export async function checkTexts(): Promise<Figure[]> {
  const options: StyleOptions = {
    locale: defaultLocale,
    house: defaultHouseStyle[defaultLocale],
    names: nameList(1_000),
    words: [],
  }
  const [rules, words] = await Promise.all([partOf('aff'), partOf('dic')])
  if (rules === null || words === null) return [...checked(options), plain('spelling', 'no dictionary on this machine')]
  const before = process.memoryUsage.rss()
  const started = performance.now()
  const dictionary = await openHunspell(rules, words)
  const opened = performance.now() - started
  const grown = process.memoryUsage.rss() - before
  const figures = checked(options)
  const blocks = textOf(20_000)
  const spelled = () => ({ ...options, dictionary: remembering(dictionary) })
  figures.push(
    atMost('spelling: dictionary opened', opened, 1_500, ms),
    plain('spelling: memory', megabytes(grown)),
    atMost('check style and spelling, 20,000 words', whole(blocks, spelled()), 2_000, ms),
    atMost(
      'spelling: suggestions for a long unknown word',
      timed(() => dictionary.suggest('المدرسسة')),
      400,
      ms,
    ),
  )
  dictionary.close()
  return figures
}

function checked(options: StyleOptions): Figure[] {
  const figures: Figure[] = []
  for (const words of [3_000, 20_000]) {
    const blocks = textOf(words)
    const many = words.toLocaleString('en')
    figures.push(
      atMost(`check style, ${many} words, 1,000 names`, whole(blocks, options), words / 30, ms),
      atMost(`check style again after one letter, ${many} words`, again(blocks, options), 16, ms),
    )
  }
  return figures
}

function whole(blocks: StyleBlock[], options: StyleOptions): number {
  return median(Array.from({ length: rounds }, () => timed(() => styleChecker(options)(blocks))))
}

function again(blocks: StyleBlock[], options: StyleOptions): number {
  const check = styleChecker(options)
  check(blocks)
  const middle = Math.floor(blocks.length / 2)
  return median(
    Array.from({ length: rounds }, (_, round) => {
      const changed = blocks.map((block, at) =>
        at === middle ? { ...block, text: block.text + 'م'.repeat(round + 1) } : block,
      )
      return timed(() => check(changed))
    }),
  )
}

function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** News of the corpus, one text after another, until there are enough words. */
function textOf(words: number): StyleBlock[] {
  const folder = path.join(import.meta.dirname, '../lib/style/corpus')
  const lines = readdirSync(folder)
    .filter((name) => name.startsWith(defaultLocale))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trim().split('\n'))
  const blocks: StyleBlock[] = []
  for (let count = 0, at = 0; count < words; at += 1) {
    const text = lines[at % lines.length] ?? ''
    count += text.split(' ').length
    blocks.push({ id: String(at), text, skip: [] })
  }
  return blocks
}

function nameList(length: number): NameEntry[] {
  return Array.from({ length }, (_, at) => {
    const letters = Array.from(String(at), (digit) => 'ابتثجحخدذر'[Number(digit)]).join('')
    return { id: String(at), name: { ar: `سالم ${letters}وي` }, variants: [`سالم ${letters}وى`, `سالم ${letters}اوي`] }
  })
}

async function partOf(part: 'aff' | 'dic'): Promise<string | null> {
  const file = await readDictionary(defaultLocale, part)
  return file && gunzipSync(file.gzipped).toString()
}
