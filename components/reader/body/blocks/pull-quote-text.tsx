import type { BlockProps } from '../block-props'

export function PullQuoteText({ dir, children }: BlockProps) {
  return (
    <blockquote>
      <p dir={dir}>{children}</p>
    </blockquote>
  )
}
