import { formatList } from './format'
import { isolate } from './isolate'
import { type Locale, locales } from './locales'

/**
 * Places and source agencies in house order: «دبي/بكين - الشرق، رويترز» · "Dubai/Beijing – Asharq, Reuters".
 * Either may be empty; '' when both are. Names of the other direction are isolated so that the order holds on screen.
 */
export function formatDateline(dateline: { places: string[]; agencies: string[] }, locale: Locale): string {
  const { dir, datelineDash } = locales[locale]
  const names = (list: string[]) => list.map((name) => isolate(name, dir))
  return [names(dateline.places).join('/'), formatList(names(dateline.agencies), locale)]
    .filter(Boolean)
    .join(datelineDash)
}
