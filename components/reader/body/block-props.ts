import type { ReactNode } from 'react'
import type { Direction } from '@/lib/i18n/locales'

export type Attrs = Record<string, unknown>

/** What every block is drawn from. `dir` is there only where the block is set differently from what surrounds it. */
export type BlockProps = { attrs: Attrs; dir: Direction | undefined; children: ReactNode }

export type MarkProps = { attrs: Attrs; children: ReactNode }
