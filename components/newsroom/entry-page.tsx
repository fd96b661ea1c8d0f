import type { ReactNode } from 'react'
import { type Locale, localeCodes, locales } from '@/lib/i18n/locales'

/** The frame of the pages before signing in: the name, one task, and the choice of language. */
export function EntryPage({
  name,
  title,
  lead,
  locale,
  chooseLocale,
  aside,
  children,
}: {
  name: string
  title: string
  lead: string
  locale: Locale
  chooseLocale: (locale: Locale) => Promise<void>
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="mx-auto grid min-h-dvh w-full max-w-5xl content-start gap-8 px-5 py-6 sm:py-12">
      <header className="flex items-center justify-between">
        <p className="text-accent text-2xl font-semibold">{name}</p>
        <LocaleChoice locale={locale} chooseLocale={chooseLocale} />
      </header>
      <main className={`grid gap-10 ${aside ? 'md:grid-cols-2 md:gap-16' : 'mx-auto w-full max-w-md'}`}>
        <div className="grid content-start gap-6">
          <div className="grid gap-1.5">
            <h1 className="text-2xl font-semibold">{title}</h1>
            <p className="text-muted">{lead}</p>
          </div>
          {children}
        </div>
        {aside}
      </main>
    </div>
  )
}

/** Forms rather than links: they work before scripts arrive and leave no choice in the address. */
function LocaleChoice({ locale, chooseLocale }: { locale: Locale; chooseLocale: (locale: Locale) => Promise<void> }) {
  return (
    <div className="flex gap-1">
      {localeCodes
        .filter((code) => code !== locale)
        .map((code) => (
          <form key={code} action={chooseLocale.bind(null, code)}>
            <button
              type="submit"
              lang={code}
              dir={locales[code].dir}
              className="hover:bg-hover min-h-9 cursor-pointer rounded-md px-3"
            >
              {locales[code].name}
            </button>
          </form>
        ))}
    </div>
  )
}
