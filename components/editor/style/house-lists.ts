import type { Locale } from '@/lib/i18n/locales'
import { forPersonHeader } from '@/lib/sessions/for-person'
import type { NameEntry, WordEntry } from '@/lib/style/house-style'

export type HouseLists = { names: NameEntry[]; words: WordEntry[]; mayAddNames: boolean }

/** The lists of the house for an edition. @throws when the server cannot be reached or refuses */
export async function fetchHouseLists(locale: Locale): Promise<HouseLists> {
  const response = await fetch(`/api/house-style/${locale}`, { cache: 'no-store' })
  if (!response.ok) throw new Error(`house lists: ${response.status}`)
  return (await response.json()) as HouseLists
}

/** Adds a word of the text to the names of the house, in the name of a person. @returns false when it was refused or did not arrive */
export async function postName(locale: Locale, spelling: string, personId: string): Promise<boolean> {
  try {
    const response = await fetch('/api/house-style/names', {
      method: 'POST',
      headers: { 'content-type': 'application/json', [forPersonHeader]: personId },
      body: JSON.stringify({ name: { [locale]: spelling }, variants: [] }),
    })
    return response.ok
  } catch {
    return false
  }
}
