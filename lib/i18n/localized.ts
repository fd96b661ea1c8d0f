import { type Locale, localeCodes } from './locales'

/** Text in several languages: `{ ar: 'سياسة', en: 'Politics' }`. A missing key means "not translated yet". */
export type LocalizedText = Partial<Record<string, string>>

/** The text in `locale`, else in the first language that has one, else ''. */
export function localize(text: LocalizedText, locale: Locale): string {
  return text[locale] || localeCodes.map((code) => text[code]).find(Boolean) || ''
}
