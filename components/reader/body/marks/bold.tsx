import type { MarkProps } from '../block-props'

export function Bold({ children }: MarkProps) {
  return <strong>{children}</strong>
}
