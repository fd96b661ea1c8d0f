import type { BlockProps } from '../block-props'
import { spanOf } from '../span-of'

export function TableCell({ attrs, children }: BlockProps) {
  return (
    <td colSpan={spanOf('colspan', attrs)} rowSpan={spanOf('rowspan', attrs)}>
      {children}
    </td>
  )
}
