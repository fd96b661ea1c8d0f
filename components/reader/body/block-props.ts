import type { ReactNode } from 'react'
import type { Direction } from '@/lib/i18n/locales'
import type { BodyRefs } from '@/lib/publications/body-refs'

export type Attrs = Record<string, unknown>

/**
 * What every block is drawn from. `dir` is there only where the block is set differently from what surrounds it; `alike`:
 * all that stands beside it is of the same kind (a row of headers only).
 */
export type BlockProps = {
  attrs: Attrs
  dir: Direction | undefined
  refs: BodyRefs
  alike: boolean
  children: ReactNode
}

export type MarkProps = { attrs: Attrs; refs: BodyRefs; children: ReactNode }
