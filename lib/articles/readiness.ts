import type { Tk } from '@/lib/body/tks'

/** What stands in the way of publishing. Errors block, warnings inform; `place` is the field that would help. */
export type Problem = {
  code: ProblemCode
  severity: 'error' | 'warning'
  place: Place
  /** How many there are, where that is worth saying. */
  count?: number
  /** The places in the text, where each is to be seen to. */
  tks?: Tk[]
}

export type ReadinessInput = {
  headline: string
  standfirst: string
  /** Words in the body. */
  words: number
  hasSection: boolean
  topics: number
  bylines: number
  /** Alt text and credit in the language of the article; null: no lead picture. */
  picture: { alt: string; credit: string } | null
  /** The same of each picture in the body; null: it is no longer in the library. */
  figures: ({ alt: string; credit: string } | null)[]
  /** What is marked as to be completed. */
  tks: Tk[]
  /** Suggested changes that nobody has decided about. */
  suggestions: number
  /** Stories that the text or its panel leads to and that readers cannot open in this language. */
  storiesNotPublic: number
}

type Place = 'headline' | 'standfirst' | 'body' | 'section' | 'topics' | 'byline' | 'picture' | 'alt' | 'credit'

const rules = {
  no_headline: { severity: 'error', place: 'headline', applies: (a) => a.headline.trim() === '' },
  no_body: { severity: 'error', place: 'body', applies: (a) => a.words === 0 },
  no_section: { severity: 'error', place: 'section', applies: (a) => !a.hasSection },
  picture_no_alt: { severity: 'error', place: 'alt', applies: (a) => a.picture?.alt.trim() === '' },
  picture_no_credit: { severity: 'error', place: 'credit', applies: (a) => a.picture?.credit.trim() === '' },
  tk_left: { severity: 'error', place: 'body', applies: (a) => a.tks.length > 0, tks: (a) => a.tks },
  figure_gone: { severity: 'error', place: 'body', applies: (a) => a.figures.includes(null) },
  figure_no_alt: { severity: 'error', place: 'body', applies: (a) => a.figures.some((one) => one?.alt.trim() === '') },
  figure_no_credit: {
    severity: 'error',
    place: 'body',
    applies: (a) => a.figures.some((one) => one?.credit.trim() === ''),
  },
  no_standfirst: { severity: 'warning', place: 'standfirst', applies: (a) => a.standfirst.trim() === '' },
  no_picture: { severity: 'warning', place: 'picture', applies: (a) => a.picture === null },
  suggestions_open: {
    severity: 'warning',
    place: 'body',
    applies: (a) => a.suggestions > 0,
    count: (a) => a.suggestions,
  },
  stories_not_public: {
    severity: 'warning',
    place: 'body',
    applies: (a) => a.storiesNotPublic > 0,
    count: (a) => a.storiesNotPublic,
  },
  no_topics: { severity: 'warning', place: 'topics', applies: (a) => a.topics === 0 },
  no_byline: { severity: 'warning', place: 'byline', applies: (a) => a.bylines === 0 },
} as const satisfies Record<string, Rule>

type Rule = Omit<Problem, 'code' | 'count' | 'tks'> & {
  applies: (article: ReadinessInput) => boolean
  count?: (article: ReadinessInput) => number
  tks?: (article: ReadinessInput) => Tk[]
}

export type ProblemCode = keyof typeof rules

export const problemCodes = Object.keys(rules) as ProblemCode[]

/** Every problem of the article, errors first. */
export function readiness(article: ReadinessInput): Problem[] {
  return problemCodes
    .filter((code) => rules[code].applies(article))
    .map((code) => {
      const { severity, place, count, tks }: Rule = rules[code]
      return {
        ...{ code, severity, place },
        ...(count ? { count: count(article) } : {}),
        ...(tks ? { tks: tks(article) } : {}),
      }
    })
}

/** The errors among `problems` that block a transition. */
export function blocking(problems: Problem[], blockedBy: 'all' | readonly ProblemCode[] | undefined): Problem[] {
  if (!blockedBy) return []
  return problems.filter(
    ({ code, severity }) => severity === 'error' && (blockedBy === 'all' || blockedBy.includes(code)),
  )
}
