import { diffArrays } from 'diff'
import { type Locale, locales } from '@/lib/i18n/locales'

/** A stretch of text and what became of it. */
export type Part = { kind: 'same' | 'inserted' | 'deleted'; text: string }

/**
 * Above this many words that went or came, sentences are compared instead: finding the least number of changes takes time by
 * its square, and a paragraph of thousands of words rewritten would hold up everybody the process serves.
 */
const mostDifferences = 1_000

/**
 * What changed between two texts, word by word. Words are those of the language: «3.5», a shadda or a name with its prefix
 * is never torn apart. `same` and `deleted` give the older text, `same` and `inserted` the newer one, to the letter.
 * Where too many words differ to be told apart, sentence by sentence, and at last as a whole.
 */
export function compareWords(before: string, after: string, locale: Locale): Part[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : []
  const [olds, news] = [segments(before, locale, 'word'), segments(after, locale, 'word')]
  const start = sharedStart(olds, news)
  const end = sharedStart(olds.slice(start).reverse(), news.slice(start).reverse())
  const [gone, come] = [olds.slice(start, olds.length - end), news.slice(start, news.length - end)]
  const [oldMiddle, newMiddle] = [gone.join(''), come.join('')]
  const middle =
    differences(gone, come) ??
    differences(segments(oldMiddle, locale, 'sentence'), segments(newMiddle, locale, 'sentence')) ??
    whole(oldMiddle, newMiddle)
  const same = (words: string[]): Part => ({ kind: 'same', text: words.join('') })
  const parts = [same(olds.slice(0, start)), ...middle, same(olds.slice(olds.length - end))]
  return tidy(parts.filter(({ text }) => text !== ''))
}

const segmenters = new Map<string, Intl.Segmenter>()

function segments(text: string, locale: Locale, granularity: 'word' | 'sentence'): string[] {
  const key = `${locale} ${granularity}`
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(locales[locale].intl, { granularity })
  segmenters.set(key, segmenter)
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** With how many words do both begin? */
function sharedStart(olds: string[], news: string[]): number {
  const shorter = Math.min(olds.length, news.length)
  let start = 0
  while (start < shorter && olds[start] === news[start]) start++
  return start
}

/** Null when there are too many to be found in time. */
function differences(olds: string[], news: string[]): Part[] | null {
  const changes = diffArrays(olds, news, { maxEditLength: mostDifferences })
  return (
    changes?.map(({ value, added, removed }) => ({
      kind: added ? 'inserted' : removed ? 'deleted' : 'same',
      text: value.join(''),
    })) ?? null
  )
}

function whole(before: string, after: string): Part[] {
  return [
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
  ]
}

/** A space between two changed words belongs to the change: one stretch reads better than many. */
function tidy(parts: Part[]): Part[] {
  const out: Part[] = []
  let [deleted, inserted] = ['', '']
  const close = () => {
    if (deleted) out.push({ kind: 'deleted', text: deleted })
    if (inserted) out.push({ kind: 'inserted', text: inserted })
    deleted = ''
    inserted = ''
  }
  parts.forEach((part, index) => {
    if (part.kind === 'deleted') deleted += part.text
    else if (part.kind === 'inserted') inserted += part.text
    else if (deleted && inserted && part.text.trim() === '' && replaces(parts, index + 1)) {
      deleted += part.text
      inserted += part.text
    } else {
      close()
      out.push(part)
    }
  })
  close()
  return out
}

/** Do words go and others come from here on? */
function replaces(parts: Part[], from: number): boolean {
  const kinds = new Set([parts[from]?.kind, parts[from + 1]?.kind])
  return kinds.has('deleted') && kinds.has('inserted')
}
