import type { BlockProps } from '../block-props'

export function Blockquote({ dir, children }: BlockProps) {
  return <blockquote dir={dir}>{children}</blockquote>
}
