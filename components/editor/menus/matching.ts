import { foldLetters } from '@/lib/arabic/search'

export type Findable = { label: string; keywords: string }

/**
 * The things whose name or keywords have each word of the query at the beginning of a word, whatever its harakat, hamzas
 * and article: «امر» finds «أمر», «نقاط» finds «النقاط». Those whose name begins with the query come first.
 */
export function matching<Thing extends Findable>(things: readonly Thing[], query: string): Thing[] {
  const wanted = wordsOf(query)
  if (wanted.length === 0) return [...things]
  return things
    .flatMap((thing) => {
      const own = wordsOf(thing.label)
      const all = [...own, ...wordsOf(thing.keywords)]
      const found = wanted.every((word) => all.some((it) => begins(it, word)))
      return found ? [{ thing, rank: wanted.every((word) => own.some((it) => begins(it, word))) ? 0 : 1 }] : []
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing)
}

function wordsOf(text: string): string[] {
  return foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

function begins(word: string, start: string): boolean {
  return word.startsWith(start) || (word.startsWith('ال') && word.slice(2).startsWith(start))
}
