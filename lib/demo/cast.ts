import type { Locale } from '@/lib/i18n/locales'
import type { Role } from '@/lib/permissions/roles'
import type { Both } from './story'
import type { SectionSlug } from './taxonomy'

export type CastMember = {
  email: string
  slug: string
  name: Both
  uiLocale: Locale
  grant: { role: Role; section?: SectionSlug; locale?: Locale }
}

/** The people of the demo newsroom: at least one of each role, and three whose grant is narrowed. */
export const cast = {
  salma: member('Salma Al-Rawi', 'سلمى الراوي', { role: 'reporter' }),
  yasser: member('Yasser Al-Najdi', 'ياسر النجدي', { role: 'reporter' }),
  hind: member('Hind Bouziane', 'هند بوزيان', { role: 'reporter' }),
  adam: member('Adam Whitlow', 'آدم ويتلو', { role: 'reporter', locale: 'en' }, 'en'),
  nadim: member('Nadim Al-Shami', 'نديم الشامي', { role: 'translator' }),
  lina: member('Lina Harrow', 'لينا هارو', { role: 'translator', locale: 'en' }, 'en'),
  rania: member('Rania Al-Qadi', 'رانيا القاضي', { role: 'editor' }),
  omar: member('Omar Al-Salmi', 'عمر السالمي', { role: 'editor', section: 'sport' }),
  dina: member('Dina Fawzi', 'دينا فوزي', { role: 'photo_editor' }),
  tariq: member('Tariq Al-Omari', 'طارق العمري', { role: 'publisher' }),
  huda: member('Huda Al-Mansi', 'هدى المنسي', { role: 'admin' }),
} as const satisfies Record<string, CastMember>

export type CastKey = keyof typeof cast

function member(en: string, ar: string, grant: CastMember['grant'], uiLocale: Locale = 'ar'): CastMember {
  const slug = en.toLowerCase().replaceAll(' ', '-')
  const [first] = slug.split('-')
  return { email: `${first}@midad.example`, slug, name: { ar, en }, uiLocale, grant }
}
