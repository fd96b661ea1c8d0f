import { Hunspell } from 'hunspell-wasm'
import openModule from 'hunspell-wasm/wasm/hunspell.js'

/** What is asked of a spelling dictionary. Suggestions take up to a quarter of a second for a long unknown word. */
export type SpellingDictionary = { has(word: string): boolean; suggest(word: string): string[]; close(): void }

/** Hunspell on a dictionary: up to a second and tens of megabytes for Arabic, so only off the main thread and on demand. */
export async function openHunspell(rules: string, words: string): Promise<SpellingDictionary> {
  // Hunspell takes anything for a dictionary, and then knows no word.
  if (!/^\uFEFF?\d/.test(words)) throw new Error('this is no dictionary: the number of its words does not come first')
  const hunspell = new Hunspell(await openModule(), rules, words)
  return {
    has: (word) => hunspell.testSpelling(word),
    suggest: (word) => hunspell.getSpellingSuggestions(word),
    close: () => hunspell.dispose(),
  }
}
