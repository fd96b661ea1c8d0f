import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { checkStyle, styleChecker } from './check'
import type { StyleBlock, StyleOptions } from './finding'
import { settleStyle } from './fix'
import { defaultHouseStyle } from './house-style'
import type { Example, ExampleOptions } from './rule'
import { styleRules } from './rules'

function asOptions(locale: Locale, { house, ...rest }: ExampleOptions = {}): StyleOptions {
  return { locale, names: [], words: [], ...rest, house: { ...defaultHouseStyle[locale], ...house } }
}

function asBlocks(text: string): StyleBlock[] {
  return text.split('\n').map((line, at) => ({ id: String(at), text: line, skip: [] }))
}

/** Takes the first fix of each finding of one rule. */
function fixed({ wrong, locale, options }: Example, ruleId: string): string {
  const rule = styleRules.filter((it) => it.id === ruleId)
  const asked = asOptions(locale, options)
  let blocks = asBlocks(wrong)
  const check = styleChecker(asked, rule)
  for (let round = 0; round < 3; round += 1) {
    const findings = check(blocks)
    blocks = blocks.map((block) => ({
      ...block,
      text: findings
        .filter((it) => it.blockId === block.id)
        .reduceRight((text, it) => text.slice(0, it.from) + (it.fixes[0] ?? '') + text.slice(it.to), block.text),
    }))
  }
  return blocks.map((it) => it.text).join('\n')
}

describe.each(styleRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.map((it) => [it.wrong, it.right, it] as const))('%s → %s', (wrong, right, example) => {
    const check = styleChecker(asOptions(example.locale, example.options), [rule])
    const findings = check(asBlocks(wrong))
    expect(findings.length).toBeGreaterThan(0)
    expect(check(asBlocks(right))).toEqual([])
    if (example.byHand) expect(findings.every((it) => it.fixes.length === 0)).toBe(true)
    else expect(fixed(example, id)).toBe(right)
  })

  test.each(rule.stays.map((it) => [it.right, it] as const))('%s stays', (right, { locale, options }) => {
    const block =
      right.includes('\n') && rule.id === 'stray-control' ? [{ id: '0', text: right, skip: [] }] : asBlocks(right)
    expect(styleChecker(asOptions(locale, options), [rule])(block)).toEqual([])
  })

  test('explains itself in both languages and has examples', () => {
    expect(rule.explanation.ar).toMatch(/\p{Script=Arabic}.*\.$/u)
    expect(rule.explanation.en).toMatch(/[a-z].*\.$/)
    expect(rule.examples.length).toBeGreaterThan(0)
    expect(rule.stays.length).toBeGreaterThan(0)
  })
})

test('each rule has an id of its own', () => {
  expect(new Set(styleRules.map((it) => it.id)).size).toBe(styleRules.length)
})

/** What is put right in quotations too: the marks around them, and what nobody can see. */
const settlesQuotations = new Set([
  'reversed-quote',
  'unbalanced-quote',
  'quote-style',
  'space-inside-quotes',
  'space-around-quotes',
  'stray-control',
  'presentation-form',
])

const right = styleRules.flatMap((rule) => [
  ...rule.examples.map((it) => [rule.id, it.right, it] as const),
  ...rule.stays.map((it) => [rule.id, it.right, it] as const),
])

/** Right for one rule, wrong on purpose for another. */
const wrongElsewhere = new Set([
  'كتب الوزير , بعد',
  'قال:نعم',
  'قال : نعم',
  'این پنجره گرم است',
  'The folder .../images',
])

test.each(right.filter(([, text]) => !wrongElsewhere.has(text)))(
  '%s: no error in %s',
  (_rule, text, { locale, options }) => {
    const findings = checkStyle(asBlocks(text), asOptions(locale, options))
    expect(findings.filter((it) => it.severity === 'error')).toEqual([])
  },
)

test('what is settled stays settled', () => {
  for (const { examples } of styleRules) {
    for (const { wrong, locale, options } of examples) {
      const asked = asOptions(locale, options)
      const once = settleStyle(asBlocks(wrong), asked)
      expect(settleStyle(once, asked)).toEqual(once)
    }
  }
})

describe.each(styleRules.map((rule) => [rule.id, rule] as const))('%s leaves alone', (id, rule) => {
  /** Examples that are found in the middle of a line as well. */
  const inside = rule.examples
    .filter(({ wrong }) => !wrong.includes('\n'))
    .map((example) => {
      const word = example.locale === 'ar' ? 'كلمة' : 'word'
      return { ...example, text: `${word} ${example.wrong} ${word}`, asked: asOptions(example.locale, example.options) }
    })
    .filter(({ text, asked }) => styleChecker(asked, [rule])(asBlocks(text)).length > 0)

  test('code, links and isolated runs', () => {
    expect(inside.length).toBeGreaterThan(0)
    for (const { text, asked } of inside)
      expect(styleChecker(asked, [rule])([{ id: '0', text, skip: [[0, text.length]] }])).toEqual([])
  })

  // The rule of names is what makes names of them.
  const names = id === 'name' ? [] : [id]
  test.each(names)('approved names', () => {
    // What is cut by an address is no phrase of a list.
    for (const { text, asked, locale } of inside.filter((it) => !it.wrong.includes('://'))) {
      const approved = [...asked.names, { id: 'whole', name: { [locale]: text }, variants: [] }]
      expect(styleChecker({ ...asked, names: approved }, [rule])(asBlocks(text))).toEqual([])
    }
  })

  const words = settlesQuotations.has(id) ? [] : [id]
  test.each(words)('the words of others, but to point out', () => {
    for (const { text, asked, wrong } of inside.filter((it) => !/[«»“”"]/u.test(it.wrong))) {
      const quoted = `«${text}»`
      const findings = styleChecker(asked, [rule])([{ id: '0', text: quoted, skip: [] }])
      expect(findings.map((it) => [wrong, it.severity])).toEqual(findings.map(() => [wrong, 'hint']))
      expect(settleStyle(asBlocks(quoted), asked, [rule])[0]?.text).toBe(quoted)
    }
  })
})
