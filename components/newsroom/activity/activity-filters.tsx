import { X } from 'lucide-react'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { eventTypes } from '@/lib/events/types'
import type { Locale } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import { translator } from '@/lib/i18n/messages'
import type { ActivityFilter } from '@/lib/newsroom/activity-filter'
import { eventTypeWords } from '@/lib/newsroom/event-words'
import type { PersonRef } from '@/lib/people/person-ref'
import { AutoForm } from '../auto-form'
import { FilterSelect } from '../filter-select'

export function ActivityFilters({
  filter,
  people,
  locale,
}: {
  filter: ActivityFilter
  people: PersonRef[]
  locale: Locale
}) {
  const t = translator(locale, 'newsroom')
  return (
    <div className="mb-4">
      <AutoForm action="/newsroom/activity" label={t('activity.filters')} submit={t('activity.apply')}>
        <FilterSelect
          name="type"
          label={t('activity.type')}
          all={t('activity.allTypes')}
          value={filter.type}
          options={eventTypes.map((type) => [type, eventTypeWords(type, locale)])}
        />
        <FilterSelect
          name="person"
          label={t('activity.person')}
          all={t('activity.everyone')}
          value={filter.person}
          options={people.map(({ id, name }) => [id, localize(name, locale)])}
        />
        {(filter.type || filter.person) && (
          <Link href="/newsroom/activity" className={buttonClass('plain')}>
            <X className="size-4" aria-hidden />
            {t('activity.clear')}
          </Link>
        )}
      </AutoForm>
    </div>
  )
}
