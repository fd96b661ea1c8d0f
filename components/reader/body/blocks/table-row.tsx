import type { BlockProps } from '../block-props'

export function TableRow({ children }: BlockProps) {
  return <tr>{children}</tr>
}
