'use client'
import { ExternalLink, LogOut } from 'lucide-react'
import { useTransition } from 'react'
import { useTranslations } from 'use-intl'
import { type LoadedMenuProps, useFocusTakenOver } from '@/components/ui/lazy-menu'
import { mayLeave } from '@/components/ui/losable'
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu'
import { localeCodes, locales } from '@/lib/i18n/locales'
import type { PersonMenuProps } from './person-menu'
import { PersonMenuButton } from './person-menu-button'

/** The menu itself; loaded by `PersonMenu` when somebody comes near its button. */
export function OpenPersonMenu({
  locale,
  person,
  chooseLocale,
  leave,
  defaultOpen,
  focused,
}: LoadedMenuProps<PersonMenuProps>) {
  const button = useFocusTakenOver(focused)
  const t = useTranslations('newsroom.shell')
  const [pending, start] = useTransition()
  return (
    <Menu
      label={t('personMenu', { name: person.name })}
      defaultOpen={defaultOpen}
      trigger={<PersonMenuButton ref={button} person={person} aria-busy={pending} />}
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
      <MenuItem onClick={() => mayLeave('unload') && start(leave)}>
        <LogOut className="size-4 rtl:-scale-x-100" aria-hidden />
        {t('signOut')}
      </MenuItem>
    </Menu>
  )
}
