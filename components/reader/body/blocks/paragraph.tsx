import type { BlockProps } from '../block-props'

export function Paragraph({ dir, children }: BlockProps) {
  return <p dir={dir}>{children}</p>
}
