'use client'
import { useTranslations } from 'use-intl'
import type { ArticleDetail, RelatedStory } from '@/lib/articles/article'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import type { PersonRef } from '@/lib/people/person-ref'
import type { Section, Taxon } from '@/lib/taxonomy/taxon'
import { useStanding } from '../standing'
import type { PanelActions } from './panel-actions'
import { answered } from './panel-actions'
import { PickedField } from './picked-field'
import { PictureField } from './picture-field'
import { PlannedLengthField } from './planned-length-field'
import { SectionField } from './section-field'
import { SlugField } from './slug-field'

/** Everything that belongs to the article beside its text. Each field saves by itself. */
export function ArticlePanel({
  article,
  sections,
  uiLocale,
  mayUpload,
  mayEditAsset,
  actions,
}: {
  article: ArticleDetail
  sections: Section[]
  uiLocale: Locale
  mayUpload: boolean
  mayEditAsset: boolean
  actions: PanelActions
}) {
  const t = useTranslations('editor.panel')
  const mayEdit = useStanding().standing.whyReadOnly === null
  const { story, locale } = article
  const taxa = (kind: 'topic' | 'place' | 'agency') => ({
    search: async (q: string) => answered(await actions.searchTaxonomy({ kind, q, locale })).map(toPick),
    create: async (name: string) => toPick(answered(await actions.createTaxon({ kind, name: { [locale]: name } }))),
  })
  const toPick = (taxon: Taxon) => ({ id: taxon.id, label: localize(taxon.name, locale) })
  const toPerson = (person: PersonRef) => ({ id: person.id, label: localize(person.name, locale) })
  const toStory = ({ storyId, headline, locale }: RelatedStory) => ({
    id: storyId,
    label: headline || t('untitled'),
    ...(headline ? { locale } : {}),
  })
  const common = { articleId: article.id, mayEdit, setField: actions.setField }
  return (
    <div className="grid grid-cols-1 gap-6">
      <SectionField
        {...common}
        section={story.section}
        version={versionOf(article, 'section')}
        sections={sections}
        uiLocale={uiLocale}
      />
      <PickedField
        {...common}
        field="topics"
        label={t('topics')}
        chosen={story.topics.map(toPick)}
        version={versionOf(article, 'topics')}
        toPick={(item) => toPick(item as Taxon)}
        {...taxa('topic')}
      />
      <PictureField
        article={article}
        mayEdit={mayEdit}
        mayUpload={mayUpload}
        mayEditAsset={mayEditAsset}
        version={versionOf(article, 'leadAsset')}
        actions={actions}
      />
      <PickedField
        {...common}
        field="places"
        label={t('places')}
        chosen={story.places.map(toPick)}
        version={versionOf(article, 'places')}
        toPick={(item) => toPick(item as Taxon)}
        {...taxa('place')}
      />
      <PickedField
        {...common}
        field="agencies"
        label={t('agencies')}
        chosen={story.agencies.map(toPick)}
        version={versionOf(article, 'agencies')}
        toPick={(item) => toPick(item as Taxon)}
        {...taxa('agency')}
      />
      <PickedField
        {...common}
        field="byline"
        label={t('byline')}
        chosen={article.bylines.map(toPerson)}
        version={versionOf(article, 'byline')}
        toPick={(item) => toPerson(item as PersonRef)}
        search={async (q) => answered(await actions.searchPeople({ q })).map(toPerson)}
      />
      <PlannedLengthField
        {...common}
        plannedLength={article.plannedLength}
        version={versionOf(article, 'plannedLength')}
      />
      <SlugField
        {...common}
        slug={article.slug}
        version={versionOf(article, 'slug')}
        locale={locale}
        headline={article.headline}
      />
      <PickedField
        {...common}
        field="related"
        label={t('related')}
        chosen={story.related.map(toStory)}
        version={versionOf(article, 'related')}
        toPick={(item) => toStory(item as RelatedStory)}
        search={async (q) =>
          answered(await actions.searchStories({ q, locale, exceptStoryId: article.storyId })).map(toStory)
        }
      />
    </div>
  )
}

function versionOf({ fields, story }: ArticleDetail, field: string): number {
  return (fields[field] ?? story.fields[field])?.version ?? 0
}
