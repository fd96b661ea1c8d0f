import { isSpan } from '@/lib/body/cell-attributes'
import type { Attrs } from './block-props'

/** How many columns or rows a cell covers; undefined for one, which needs no word. */
export function spanOf(name: 'colspan' | 'rowspan', attrs: Attrs): number | undefined {
  const span = attrs[name]
  return isSpan(name, span) && span > 1 ? span : undefined
}
