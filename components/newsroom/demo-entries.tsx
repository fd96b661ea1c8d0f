import { ArrowLeft } from 'lucide-react'
import type { Locale } from '@/lib/i18n/locales'
import { type LocalizedText, localize } from '@/lib/i18n/localized'
import { translator } from '@/lib/i18n/messages'
import type { Role } from '@/lib/permissions/roles'

export type DemoEntry = { id: string; name: LocalizedText; role: Role }

/** One-click entry to a newsroom made for trying out: each person with the role and what it may do. */
export function DemoEntries({
  entries,
  locale,
  from,
  enterDemo,
}: {
  entries: DemoEntry[]
  locale: Locale
  from: string
  enterDemo: (form: FormData) => Promise<void>
}) {
  const t = translator(locale, 'newsroom')
  return (
    <section className="grid content-start gap-4" aria-labelledby="demo">
      <div className="grid gap-1.5">
        <h2 id="demo" className="text-lg font-semibold">
          {t('signIn.demoTitle')}
        </h2>
        <p className="text-muted">{t('signIn.demoLead')}</p>
      </div>
      <ul className="divide-line border-line grid divide-y border-y">
        {entries.map(({ id, name, role }) => (
          <li key={id}>
            <form action={enterDemo}>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="from" value={from} />
              <button
                type="submit"
                className="group hover:bg-hover grid w-full cursor-pointer grid-cols-[1fr_auto] items-center gap-x-3 px-2 py-2.5 text-start"
              >
                <span className="font-medium">
                  <bdi>{localize(name, locale)}</bdi>
                  <span className="text-accent ms-2 font-normal">{t(`roles.${role}`)}</span>
                </span>
                <ArrowLeft
                  className="text-muted row-span-2 size-4 opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100 ltr:-scale-x-100"
                  aria-hidden
                />
                <span className="text-muted text-xs">{t(`duties.${role}`)}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
