import { Search, X } from 'lucide-react'
import { buttonClass } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { defaultLocale, type Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { type HouseStylePart, type HouseStyleView, houseStyleHref } from '@/lib/newsroom/house-style-address'
import { AutoForm } from '../auto-form'

/** Looks for an entry of a list by any of its spellings; what is asked stands in the address. */
export function ListSearch({
  part,
  view,
  label,
  locale,
}: {
  part: HouseStylePart
  view: HouseStyleView
  label: string
  locale: Locale
}) {
  const t = translator(locale, 'newsroom')
  return (
    <div className="mb-4">
      <AutoForm action={houseStyleHref(part)} label={label} submit={t('houseStyle.find')}>
        {view.edition !== defaultLocale && <input type="hidden" name="edition" value={view.edition} />}
        <div className="relative min-w-0 flex-1 sm:max-w-96">
          <Search
            className="text-muted pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2"
            aria-hidden
          />
          <input
            key={view.q}
            type="search"
            name="q"
            defaultValue={view.q}
            maxLength={80}
            data-search
            aria-label={label}
            placeholder={label}
            className={controlClass('text-match ps-9 [unicode-bidi:plaintext]')}
          />
        </div>
        {view.q && (
          <Link href={houseStyleHref(part, { edition: view.edition })} className={buttonClass('plain')}>
            <X className="size-4" aria-hidden />
            {t('houseStyle.clear')}
          </Link>
        )}
      </AutoForm>
    </div>
  )
}
