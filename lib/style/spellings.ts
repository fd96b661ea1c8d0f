import { foldLetters } from '@/lib/arabic/search'
import type { NameEntry } from './house-style'

/** The variants that say something: each once, and none that is the approved spelling itself. */
export function cleanVariants({ name, variants }: Pick<NameEntry, 'name' | 'variants'>): string[] {
  const approved = new Set(Object.values(name))
  return [...new Set(variants)].filter((variant) => !approved.has(variant))
}

/** Every spelling of a name, approved ones first, each once. */
export function spellingsOf({ name, variants }: Pick<NameEntry, 'name' | 'variants'>): string[] {
  return [...new Set([...Object.values(name), ...variants])]
}

/** Texts as search compares them: case, vowel signs and letter forms folded. */
export function searchTerms(texts: readonly string[]): string {
  return texts.map(foldLetters).join(' · ')
}
