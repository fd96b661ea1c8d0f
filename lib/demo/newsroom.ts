import type { Context } from '@/lib/context'
import { createPerson } from '@/lib/people/mutations'
import { getActor } from '@/lib/people/queries'
import type { Actor } from '@/lib/permissions/can'
import { addName, addWord } from '@/lib/style/mutations'
import { createSection, createTaxon } from '@/lib/taxonomy/mutations'
import type { TaxonKind } from '@/lib/taxonomy/schema'
import { type CastKey, type CastMember, cast } from './cast'
import { demoNames, demoWords } from './house-lists'
import {
  type AgencyKey,
  demoAgencies,
  demoPlaces,
  demoSections,
  demoTopics,
  type PlaceKey,
  type SectionSlug,
  type TopicKey,
} from './taxonomy'

/** What the stories are written in: who is there and which sections and names exist, by their keys in the demo data. */
export type DemoNewsroom = {
  actors: Record<CastKey, Extract<Actor, { kind: 'person' }>>
  sections: Record<SectionSlug, string>
  topics: Record<TopicKey, string>
  places: Record<PlaceKey, string>
  agencies: Record<AgencyKey, string>
}

/** Opens the newsroom: sections, people (each a minute after the one before, in the order of the cast), house lists, names to tag with. */
export async function openNewsroom(db: Context['db'], opening: Date): Promise<DemoNewsroom> {
  const system: Context = { db, actor: { kind: 'system' }, now: opening }
  const sections = await each(demoSections, (section, slug) => createSection(system, { slug, ...section }).then(id))
  const actors = await each(cast, async (member: CastMember, _, order) => {
    const { section, ...grant } = member.grant
    const person = await createPerson(
      { ...system, now: new Date(opening.getTime() + order * 60_000) },
      {
        email: member.email,
        slug: member.slug,
        name: member.name,
        uiLocale: member.uiLocale,
        grants: [{ role: grant.role, locale: grant.locale ?? null, sectionId: section ? sections[section] : null }],
        demo: true,
      },
    )
    return getActor(db, person.id)
  })
  const desk: Context = { db, actor: actors.rania, now: new Date(opening.getTime() + 3_600_000) }
  const houseStyle: Context = { ...desk, actor: actors.tariq }
  for (const name of demoNames) await addName(houseStyle, name)
  for (const word of demoWords) await addWord(houseStyle, word)
  const taxon = (kind: TaxonKind) => (name: { ar: string; en: string }) => createTaxon(desk, { kind, name }).then(id)
  return {
    actors,
    sections,
    topics: await each(demoTopics, taxon('topic')),
    places: await each(demoPlaces, taxon('place')),
    agencies: await each(demoAgencies, taxon('agency')),
  }
}

const id = (row: { id: string }): string => row.id

/** Makes one thing of each entry, one after the other, under the same key. */
async function each<Key extends string, Value, Made>(
  entries: Record<Key, Value>,
  make: (value: Value, key: Key, order: number) => Promise<Made>,
): Promise<Record<Key, Made>> {
  const made = {} as Record<Key, Made>
  const keys = Object.keys(entries) as Key[]
  for (const [order, key] of keys.entries()) made[key] = await make(entries[key], key, order)
  return made
}
