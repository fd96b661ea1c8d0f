import type { ReactNode } from 'react'
import type { Direction, Locale } from '@/lib/i18n/locales'
import type { BodyRefs } from '@/lib/publications/body-refs'

export type Attrs = Record<string, unknown>

/**
 * What every block is drawn from. `dir` is there only where the block is set differently from what surrounds it, `lang` only
 * where its text is of another language than the article; `alike`: all that stands beside it is of the same kind (a row of
 * headers only).
 */
export type BlockProps = {
  attrs: Attrs
  dir: Direction | undefined
  lang: Locale | undefined
  refs: BodyRefs
  alike: boolean
  children: ReactNode
}

/** What every mark is drawn from. `text`: what it is on; `locale`: the language of the text around. */
export type MarkProps = { attrs: Attrs; text: string; locale: Locale; refs: BodyRefs; children: ReactNode }
