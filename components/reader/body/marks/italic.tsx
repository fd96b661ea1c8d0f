import type { MarkProps } from '../block-props'

export function Italic({ children }: MarkProps) {
  return <em>{children}</em>
}
