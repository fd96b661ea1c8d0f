import type { BlockProps } from '../block-props'
import { spanOf } from '../span-of'

export function TableHeader({ attrs, alike, children }: BlockProps) {
  return (
    <th scope={alike ? 'col' : 'row'} colSpan={spanOf('colspan', attrs)} rowSpan={spanOf('rowspan', attrs)}>
      {children}
    </th>
  )
}
