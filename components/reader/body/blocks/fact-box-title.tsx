import type { BlockProps } from '../block-props'

export function FactBoxTitle({ dir, children }: BlockProps) {
  return (
    <p className="block-title" dir={dir}>
      {children}
    </p>
  )
}
