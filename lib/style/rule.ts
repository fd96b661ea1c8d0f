import type { Locale } from '@/lib/i18n/locales'
import type { Finding, Severity, StyleOptions } from './finding'
import type { HouseStyle } from './house-style'
import type { Reading } from './reading'

export type Match = Pick<Finding, 'from' | 'to' | 'fixes' | 'entryId'>

type Told = {
  id: string
  severity: Severity
  /** Why, in one sentence to the writer. */
  explanation: Record<Locale, string>
  /** Blocks it looks at: those set from right to left, from left to right, or both. */
  script: 'arabic' | 'latin' | 'any'
  /** It may be settled in a pasted text before anybody sees it. */
  onPaste: boolean
  /** What it finds inside a quotation is pointed out as a hint: what others said is changed by a person only. */
  quoted?: 'hint'
  examples: Example[]
  /** Right as they are: the rule must say nothing. */
  stays: Pick<Example, 'locale' | 'options' | 'right'>[]
}

/** Blocks of an example are lines. `byHand`: found, but only a person can put it right. */
export type Example = {
  locale: Locale
  wrong: string
  right: string
  options?: ExampleOptions
  byHand?: true
}

export type ExampleOptions = Partial<Omit<StyleOptions, 'locale' | 'house'>> & { house?: Partial<HouseStyle> }

/** Looks at one block; its findings depend on nothing else. */
export type BlockRule = Told & { find(reading: Reading, options: StyleOptions): Match[] }

/** Looks at all blocks together. */
export type DocumentRule = Told & {
  findAll(readings: Reading[], options: StyleOptions): (Match & { blockId: string })[]
}

export type Rule = BlockRule | DocumentRule

export function isBlockRule(rule: Rule): rule is BlockRule {
  return 'find' in rule
}

/** Matches of a pattern as findings, each with what `fix` makes of it; none where it gives null. */
export function matches(
  text: string,
  pattern: RegExp,
  fix: (match: RegExpExecArray) => string | string[] | null,
): Match[] {
  const found: Match[] = []
  for (const match of text.matchAll(pattern)) {
    const fixes = fix(match)
    if (fixes === null) continue
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      fixes: typeof fixes === 'string' ? [fixes] : fixes,
    })
  }
  return found
}
