import { resolveDir } from '@/lib/arabic/direction'
import { holdRuns } from '@/lib/arabic/hold-runs'
import { type Direction, type Locale, locales } from '@/lib/i18n/locales'

/**
 * Text that has no marks of its own (a headline, a standfirst, a caption of the library), in a place set in its language:
 * C++ and telephone numbers stay in their order. Adds nothing to a text that needs nothing.
 */
export function HeldText({ children, locale }: { children: string; locale: Locale }) {
  const base = locales[locale].dir
  const dir = resolveDir(children, base)
  const drawn = <HeldRuns dir={dir}>{children}</HeldRuns>
  return dir === base ? drawn : <bdi dir={dir}>{drawn}</bdi>
}

/** The same in a place that runs in direction `dir`. */
export function HeldRuns({ children, dir }: { children: string; dir: Direction }) {
  return holdRuns(children, dir).map(({ text, held }, index) =>
    held ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, drawn anew with it
      <bdi key={index} dir="ltr">
        {text}
      </bdi>
    ) : (
      text
    ),
  )
}
