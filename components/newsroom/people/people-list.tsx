'use client'
import { useTranslations } from 'use-intl'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import type { Person } from '@/lib/people/queries'
import type { Grant } from '@/lib/permissions/can'
import { GrantWords, type SectionChoice } from './grant-words'
import { type PersonActions, PersonTools } from './person-tools'

/** The people of the newsroom with their roles; each line has its tools. */
export function PeopleList({
  people,
  me,
  locale,
  sections,
  actions,
}: {
  people: Person[]
  me: string
  locale: Locale
  sections: SectionChoice[]
  actions: PersonActions
}) {
  const t = useTranslations('newsroom.people')
  return (
    <ul aria-label={t('list')} className="divide-line border-line divide-y border-y">
      {people.map((person) => (
        <li
          key={person.id}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 px-2 py-2.5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)_6rem_auto]"
        >
          <div className="grid min-w-0">
            <span className={`truncate font-medium ${person.deactivatedAt ? 'text-muted line-through' : ''}`}>
              <bdi>{localize(person.name, locale)}</bdi>
              {person.id === me && <span className="text-muted ms-2 text-xs font-normal">{t('you')}</span>}
            </span>
            <bdi dir="ltr" className="text-muted justify-self-start max-w-full truncate text-xs">
              {person.email}
            </bdi>
          </div>
          <Grants grants={person.grants} sections={sections} />
          <span
            className={`max-lg:order-last max-lg:text-end text-xs ${person.deactivatedAt ? 'text-urgent' : 'text-muted'}`}
          >
            {t(person.deactivatedAt ? 'deactivated' : 'active')}
          </span>
          <div className="max-lg:row-start-1 max-lg:col-start-2">
            <PersonTools
              person={{ id: person.id, name: localize(person.name, locale), grants: person.grants }}
              active={!person.deactivatedAt}
              isMe={person.id === me}
              sections={sections}
              actions={actions}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Grants({ grants, sections }: { grants: Grant[]; sections: SectionChoice[] }) {
  const t = useTranslations('newsroom.people')
  if (grants.length === 0) return <span className="text-warning text-xs">{t('noGrants')}</span>
  return (
    <ul className="flex flex-wrap gap-1.5">
      {grants.map((grant) => (
        <li
          key={`${grant.role} ${grant.sectionId} ${grant.locale}`}
          className="bg-accent-soft rounded-sm px-2 py-0.5 text-xs"
        >
          <GrantWords grant={grant} sections={sections} />
        </li>
      ))}
    </ul>
  )
}
