import type { ActionResult } from '@/lib/action-result'
import type { RelatedStory } from '@/lib/articles/article'
import type { SetFieldInput } from '@/lib/articles/schema'
import type { SetAssetFieldInput } from '@/lib/assets/schema'
import type { Locale } from '@/lib/i18n/locales'
import type { LocalizedText } from '@/lib/i18n/localized'
import type { PersonRef } from '@/lib/people/person-ref'
import type { TaxonKind } from '@/lib/taxonomy/schema'
import type { Taxon } from '@/lib/taxonomy/taxon'

/** The server actions that the side panel calls; the page hands them down. */
export type PanelActions = {
  setField: (input: SetFieldInput) => Promise<ActionResult<{ version: number }>>
  setAssetField: (input: SetAssetFieldInput) => Promise<ActionResult<{ version: number }>>
  searchTaxonomy: (input: { kind: TaxonKind; q: string; locale: Locale }) => Promise<ActionResult<Taxon[]>>
  createTaxon: (input: { kind: TaxonKind; name: LocalizedText }) => Promise<ActionResult<Taxon>>
  searchPeople: (input: { q: string }) => Promise<ActionResult<PersonRef[]>>
  searchStories: (input: { q: string; locale: Locale; exceptStoryId: string }) => Promise<ActionResult<RelatedStory[]>>
}

/** The value of an answer; a refusal is thrown, for callers that show one message whatever went wrong. */
export function answered<Value>(answer: ActionResult<Value>): Value {
  if (answer.ok) return answer.value
  throw new Error(answer.error)
}
