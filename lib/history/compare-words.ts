import { diffArrays } from 'diff'
import { type Locale, locales } from '@/lib/i18n/locales'

/** A stretch of text and what became of it. */
export type Part = { kind: 'same' | 'inserted' | 'deleted'; text: string }

/**
 * What changed between two texts, word by word. Words are those of the language: «3.5», a shadda or a name with its prefix
 * is never torn apart. `same` and `deleted` give the older text, `same` and `inserted` the newer one, to the letter.
 */
export function compareWords(before: string, after: string, locale: Locale): Part[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : []
  const changes = diffArrays(tokens(before, locale), tokens(after, locale))
  const parts = changes.map(
    ({ value, added, removed }): Part => ({
      kind: added ? 'inserted' : removed ? 'deleted' : 'same',
      text: value.join(''),
    }),
  )
  return tidy(parts)
}

const segmenters = new Map<Locale, Intl.Segmenter>()

function tokens(text: string, locale: Locale): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locales[locale].intl, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
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
