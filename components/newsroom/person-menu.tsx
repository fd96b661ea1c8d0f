'use client'
import { ExternalLink, LogOut } from 'lucide-react'
import { useTransition } from 'react'
import { useTranslations } from 'use-intl'
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu'
import { type Locale, localeCodes, locales } from '@/lib/i18n/locales'

/** Who is signed in, with the language of the interface and the way out. */
export function PersonMenu({
  locale,
  person,
  chooseLocale,
  leave,
}: {
  locale: Locale
  person: { name: string; roles: string }
  chooseLocale: (locale: Locale) => Promise<void>
  leave: () => Promise<void>
}) {
  const t = useTranslations('newsroom.shell')
  const [pending, start] = useTransition()
  return (
    <Menu
      label={t('personMenu', { name: person.name })}
      trigger={
        <button
          type="button"
          aria-busy={pending}
          className="hover:bg-hover flex w-full min-h-11 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1 text-start"
        >
          <span
            aria-hidden
            className="bg-accent-soft text-accent grid size-8 shrink-0 place-items-center rounded-full font-semibold"
          >
            {[...person.name][0]}
          </span>
          <span className="hidden min-w-0 sm:grid">
            <bdi className="truncate text-sm font-medium">{person.name}</bdi>
            <span className="text-muted truncate text-xs">{person.roles}</span>
          </span>
        </button>
      }
    >
      <MenuChoice
        label={t('language')}
        value={locale}
        options={localeCodes.map((code) => ({
          value: code,
          label: <span lang={code}>{locales[code].name}</span>,
        }))}
        onChoose={(code) => start(() => chooseLocale(code))}
      />
      <MenuSeparator />
      <MenuLink href={`/${locale}`}>
        <ExternalLink className="size-4 rtl:-scale-x-100" aria-hidden />
        {t('site')}
      </MenuLink>
      <MenuItem onClick={() => start(leave)}>
        <LogOut className="size-4 rtl:-scale-x-100" aria-hidden />
        {t('signOut')}
      </MenuItem>
    </Menu>
  )
}
