import type { BlockProps } from '../block-props'

export function BulletList({ dir, children }: BlockProps) {
  return <ul dir={dir}>{children}</ul>
}
