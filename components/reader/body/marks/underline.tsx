import type { MarkProps } from '../block-props'

export function Underline({ children }: MarkProps) {
  return <u>{children}</u>
}
