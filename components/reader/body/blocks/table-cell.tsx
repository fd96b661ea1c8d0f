import type { BlockProps } from '../block-props'
import { spanOf } from '../span-of'

export function TableCell({ attrs, dir, children }: BlockProps) {
  return (
    <td dir={dir} colSpan={spanOf('colspan', attrs)} rowSpan={spanOf('rowspan', attrs)}>
      {children}
    </td>
  )
}
