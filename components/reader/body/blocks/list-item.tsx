import type { BlockProps } from '../block-props'

export function ListItem({ dir, children }: BlockProps) {
  return <li dir={dir}>{children}</li>
}
