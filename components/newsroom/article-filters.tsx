import { Search, X } from 'lucide-react'
import { buttonClass } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { statuses } from '@/lib/articles/status'
import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import { translator } from '@/lib/i18n/messages'
import { type ArticleFilter, articlesHref, isNarrowed } from '@/lib/newsroom/article-filter'
import type { PersonRef } from '@/lib/people/person-ref'
import type { Section } from '@/lib/taxonomy/taxon'
import { AutoForm } from './auto-form'
import { FilterSelect } from './filter-select'

/** Narrows the list: links and a plain form whose answers stand in the address, so that every view can be sent to a colleague. */
export function ArticleFilters({
  filter,
  sections,
  people,
  me,
  locale,
}: {
  filter: ArticleFilter
  sections: Section[]
  people: PersonRef[]
  me: string
  locale: Locale
}) {
  const t = translator(locale, 'newsroom')
  const colleagues = people.filter((person) => person.id !== me)
  return (
    <div className="mb-4 grid gap-3">
      <nav aria-label={t('articles.status')} className="-mx-4 flex gap-1 overflow-x-auto px-4 md:mx-0 md:px-0">
        <StatusLink filter={filter} status={undefined} label={t('articles.allStatuses')} />
        {statuses.map((status) => (
          <StatusLink key={status} filter={filter} status={status} label={t(`statuses.${status}`)} />
        ))}
      </nav>
      <AutoForm action="/newsroom" label={t('articles.filters')} submit={t('articles.apply')}>
        {filter.status && <input type="hidden" name="status" value={filter.status} />}
        <div className="relative min-w-52 flex-2 basis-60">
          <Search
            className="text-muted pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2"
            aria-hidden
          />
          <input
            type="search"
            name="q"
            defaultValue={filter.q}
            maxLength={100}
            data-search
            aria-label={t('articles.search')}
            placeholder={t('articles.search')}
            className={controlClass('text-match ps-9 [unicode-bidi:plaintext]')}
          />
        </div>
        <FilterSelect
          name="section"
          label={t('articles.section')}
          all={t('articles.allSections')}
          value={filter.section}
          options={sections.map(({ slug, name }) => [slug, localize(name, locale)])}
        />
        <FilterSelect
          name="language"
          label={t('articles.language')}
          all={t('articles.allLanguages')}
          value={filter.language}
          options={localeCodes.map((code) => [code, t(`languages.${code}`)])}
        />
        <FilterSelect
          name="person"
          label={t('articles.person')}
          all={t('articles.everyone')}
          value={filter.person}
          options={[
            [me, t('articles.mine')],
            ...colleagues.map(({ id, name }) => [id, localize(name, locale)] as const),
          ]}
        />
        {isNarrowed(filter) && (
          <Link href="/newsroom" className={buttonClass('plain')}>
            <X className="size-4" aria-hidden />
            {t('articles.clear')}
          </Link>
        )}
      </AutoForm>
    </div>
  )
}

function StatusLink({
  filter,
  status,
  label,
}: {
  filter: ArticleFilter
  status: ArticleFilter['status']
  label: string
}) {
  return (
    <Link
      href={articlesHref(filter, { status })}
      aria-current={filter.status === status ? 'true' : undefined}
      className="hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:text-accent flex min-h-9 items-center rounded-md px-3 whitespace-nowrap aria-[current]:font-medium"
    >
      {label}
    </Link>
  )
}
