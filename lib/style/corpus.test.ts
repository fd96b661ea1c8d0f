import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { demoStories } from '@/lib/demo/demo-stories'
import { demoDoc } from '@/lib/demo/doc'
import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { checkStyle } from './check'
import type { Finding, StyleBlock, StyleOptions } from './finding'
import { settleStyle } from './fix'
import { defaultHouseStyle, type HouseStyle } from './house-style'
import { readBlock } from './reading'

type Text = { name: string; locale: Locale; blocks: StyleBlock[] }

const folder = path.join(import.meta.dirname, 'corpus')
const corpus: Text[] = readdirSync(folder).map((name) => ({
  name,
  locale: name.startsWith('en') ? 'en' : 'ar',
  blocks: blocksOf(readFileSync(path.join(folder, name), 'utf8').trim().split('\n')),
}))
const demo: Text[] = demoStories.flatMap((story) =>
  localeCodes.flatMap((locale) => {
    const article = story.articles[locale]
    if (!article) return []
    const doc = demoDoc(article, { locale, at: new Date('2026-11-23T09:00:00Z') })
    return [{ name: `${locale} ${story.key}`, locale, blocks: blocksOf(linesOf(doc)) }]
  }),
)

function blocksOf(lines: string[]): StyleBlock[] {
  return lines.map((text, at) => ({ id: String(at), text, skip: [] }))
}

/** The text of each block that holds text itself. */
function linesOf(node: DocJson): string[] {
  const children = node.content ?? []
  if (children.some((child) => child.type === 'text')) return [children.map((child) => child.text ?? '').join('')]
  return children.flatMap(linesOf)
}

function optionsOf(locale: Locale): StyleOptions {
  return { locale, house: defaultHouseStyle[locale], names: [], words: [] }
}

function told(findings: Finding[], blocks: StyleBlock[]): string[] {
  return findings.map((it) => {
    const text = blocks.find(({ id }) => id === it.blockId)?.text ?? ''
    return `${it.severity} ${it.ruleId}: ${text.slice(Math.max(0, it.from - 20), it.from)}[${text.slice(it.from, it.to)}]${text.slice(it.to, it.to + 20)}`
  })
}

test('there are ten long Arabic texts and two English ones', () => {
  const words = (text: Text) => text.blocks.flatMap((it) => it.text.split(/\s+/)).length
  expect(corpus.filter((it) => it.locale === 'ar')).toHaveLength(10)
  expect(corpus.filter((it) => it.locale === 'en')).toHaveLength(2)
  for (const text of corpus) expect(words(text)).toBeGreaterThan(550)
  expect(demo.length).toBeGreaterThan(40)
})

describe('well-written texts', () => {
  test.each(corpus.map((it) => [it.name, it] as const))('%s: nothing to find', (_, { blocks, locale }) => {
    expect(told(checkStyle(blocks, optionsOf(locale)), blocks)).toEqual([])
  })

  test.each(demo.map((it) => [it.name, it] as const))('%s: no error', (_, { blocks, locale }) => {
    const findings = checkStyle(blocks, optionsOf(locale))
    expect(
      told(
        findings.filter((it) => it.severity === 'error'),
        blocks,
      ),
    ).toEqual([])
  })

  /** One house after the other in which something is not as the texts have it; the last differs in everything. */
  const houses: Partial<HouseStyle>[] = [
    { months: 'syriac' },
    { months: 'both' },
    { quotes: 'straight' },
    { quotes: 'curly' },
    { dash: 'hyphen' },
    { dash: 'em' },
    { digits: 'keep' },
    { digits: 'arabic' },
    { percent: 'sign' },
    { ellipsis: 'dots' },
    { punctuationSpacing: false },
    { quotes: 'straight', digits: 'arabic', percent: 'sign', dash: 'em', ellipsis: 'dots', months: 'both' },
    { quotes: 'curly', digits: 'keep', percent: 'sign', dash: 'hyphen', ellipsis: 'dots', months: 'syriac' },
  ]

  describe.each(houses.map((it) => [JSON.stringify(it), it] as const))('in the house %s', (_, house) => {
    const inHouse = (locale: Locale): StyleOptions => ({
      ...optionsOf(locale),
      house: {
        ...defaultHouseStyle[locale],
        ...house,
        digits: locale === 'ar' ? (house.digits ?? 'latin') : 'latin',
      },
    })

    test.each([...corpus, ...demo].map((it) => [it.name, it] as const))('%s: no error', (_, { blocks, locale }) => {
      const findings = checkStyle(blocks, inHouse(locale))
      expect(
        told(
          findings.filter((it) => it.severity === 'error'),
          blocks,
        ),
      ).toEqual([])
    })

    test.each(corpus.map((it) => [it.name, it] as const))('%s: settled, nothing is left', (_, { blocks, locale }) => {
      const settled = settleStyle(blocks, inHouse(locale))
      expect(told(checkStyle(settled, inHouse(locale)), settled)).toEqual([])
    })
  })

  test.each([
    { digits: 'arabic' },
    { percent: 'sign' },
    { dash: 'em' },
    { dash: 'hyphen' },
    { ellipsis: 'dots' },
    { months: 'both' },
  ] satisfies Partial<HouseStyle>[])('what is settled in the house %j can be settled back', (house) => {
    for (const { blocks, locale } of corpus.filter((it) => it.locale === 'ar')) {
      const there = settleStyle(blocks, { ...optionsOf(locale), house: { ...defaultHouseStyle[locale], ...house } })
      const back = settleStyle(there, optionsOf(locale))
      expect(back.map((it) => it.text)).toEqual(blocks.map((it) => it.text))
    }
  })

  test('verses and French stand in them, and stay in every house', () => {
    const others = corpus.flatMap(({ blocks }) => blocks).filter(({ text }) => /﴿|« /u.test(text))
    expect(others).toHaveLength(2)
    for (const house of houses) {
      const settled = settleStyle(others, { ...optionsOf('ar'), house: { ...defaultHouseStyle.ar, ...house } })
      expect(settled.map(wordsOfOthers)).toEqual(others.map(wordsOfOthers))
    }
  })
})

/** The verses of a block, and the whole of one in French. */
function wordsOfOthers({ text }: StyleBlock): string[] {
  return text.match(/﴿[^﴾]*﴾/gu) ?? [text]
}

/** Repeatable numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Where a slip may be made, what is written there instead, and the rule that must tell it. */
type Slip = { ruleId: string; where: RegExp; write: (found: string) => string }

const slips: Slip[] = [
  { ruleId: 'space-before-mark', where: /(?<=[ء-ي])[،؛؟.:](?= |$)/gu, write: (mark) => ` ${mark}` },
  { ruleId: 'space-after-mark', where: /(?<=[ء-ي])، (?=[ء-ي])/gu, write: () => '،' },
  { ruleId: 'latin-mark-after-arabic', where: /(?<=[ء-ي])،/gu, write: () => ',' },
  { ruleId: 'latin-mark-after-arabic', where: /(?<=[ء-ي])؟/gu, write: () => '?' },
  { ruleId: 'doubled-mark', where: /(?<=[ء-ي])،/gu, write: () => '،،' },
  { ruleId: 'double-space', where: /(?<=[ء-ي]) (?=[ء-ي])/gu, write: () => '  ' },
  { ruleId: 'unbalanced-quote', where: /»/gu, write: () => '' },
  { ruleId: 'unbalanced-quote', where: /«/gu, write: () => '' },
  { ruleId: 'reversed-quote', where: /(?<=[ء-ي])»(?=[ .،]|$)/gu, write: () => '«' },
  { ruleId: 'space-inside-quotes', where: /«(?=[ء-ي])/gu, write: () => '« ' },
  { ruleId: 'quote-style', where: /«([ء-ي ]+)»/gu, write: (found) => `"${found.slice(1, -1)}"` },
  { ruleId: 'stray-control', where: /(?<=[ء-ي]) /gu, write: () => ' \u200F' },
  { ruleId: 'presentation-form', where: /لا(?=[ء-ي])/gu, write: () => '\uFEFB' },
  { ruleId: 'farsi-letter', where: /(?<=[ء-ي])ي(?=[ء-ي])/gu, write: () => 'ی' },
  { ruleId: 'tatweel', where: /(?<=[ء-ي])ي(?=[ء-ي])/gu, write: () => 'يـــ' },
  { ruleId: 'digits-of-house', where: /(?<= )\d{3}(?= )/gu, write: () => '٣٤٥' },
  { ruleId: 'percent-form', where: /(?<=\d) في المئة/gu, write: () => '%' },
  { ruleId: 'ellipsis-style', where: /…/gu, write: () => '...' },
  { ruleId: 'month-form', where: /(?<=\d )مارس/gu, write: () => 'آذار' },
  { ruleId: 'doubled-word', where: /(?<= )(?:الذي|التي|على|إلى|بين|بعد)(?= )/gu, write: (word) => `${word} ${word}` },
  { ruleId: 'dropped-hamza', where: /(?<= )إلى(?= )/gu, write: () => 'الى' },
  { ruleId: 'dropped-hamza', where: /(?<= )أن(?= )/gu, write: () => 'ان' },
]

/** Rules that leave what others say alone; so must the slips made for them. */
const ownWordsOnly = new Set([
  'doubled-mark',
  'farsi-letter',
  'tatweel',
  'digits-of-house',
  'percent-form',
  'ellipsis-style',
  'month-form',
  'doubled-word',
  'dropped-hamza',
])

describe('slips planted in well-written texts are all found', () => {
  const arabic = corpus.filter((it) => it.locale === 'ar')
  const options = optionsOf('ar')

  test.each(slips.map((it) => [it.ruleId, it.where.source, it] as const))('%s at %s', (ruleId, _, { where, write }) => {
    const random = seeded(20_261_124)
    let planted = 0
    for (const { name, blocks } of arabic) {
      const places = blocks.flatMap((block, at) => {
        const { own, open, marks } = readBlock(block, options)
        // Without a mark of a quotation over several paragraphs the text may be right all the same.
        const alone = new Set(marks.filter((mark) => !mark.mate || mark.at === 0).map((mark) => mark.at))
        const text = ownWordsOnly.has(ruleId) ? own : open
        const found = Array.from(text.matchAll(where), (match) => ({ at, from: match.index, found: match[0] }))
        // Where the next paragraph opens its quotation anew, one that was not closed runs on.
        const runsOn = blocks[at + 1]?.text.startsWith('«')
        return found.filter(
          (it) => ruleId !== 'unbalanced-quote' || !(alone.has(it.from) || (runsOn && it.found === '»')),
        )
      })
      for (let round = 0; round < Math.min(12, places.length); round += 1) {
        const place = places[Math.floor(random() * places.length)]
        if (!place) continue
        const { at, from, found } = place
        const changed = blocks.map((block, index) =>
          index === at
            ? { ...block, text: block.text.slice(0, from) + write(found) + block.text.slice(from + found.length) }
            : block,
        )
        const near = checkStyle(changed, options).filter((it) => it.ruleId === ruleId)
        expect(near, `${name}: ${changed[at]?.text.slice(Math.max(0, from - 30), from + 30)}`).not.toEqual([])
        planted += 1
      }
    }
    expect(planted).toBeGreaterThan(0)
  })
})
