import type { MarkProps } from '../block-props'

export function Strike({ children }: MarkProps) {
  return <s>{children}</s>
}
