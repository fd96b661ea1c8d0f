import type { BlockProps } from '../block-props'

export function ListItem({ children }: BlockProps) {
  return <li>{children}</li>
}
