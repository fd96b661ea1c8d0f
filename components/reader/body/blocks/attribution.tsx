import type { BlockProps } from '../block-props'

export function Attribution({ dir, children }: BlockProps) {
  return <figcaption dir={dir}>{children}</figcaption>
}
