import { formatDateline } from '@/lib/i18n/dateline'
import type { Locale } from '@/lib/i18n/locales'

/** Where the story comes from: «دبي/بكين - الشرق، رويترز». Draws nothing when neither place nor agency is known. */
export function Dateline({ places, agencies, locale }: { places: string[]; agencies: string[]; locale: Locale }) {
  const line = formatDateline({ places, agencies }, locale)
  return line && <p className="dateline">{line}</p>
}
