import type { BlockProps } from '../block-props'

export function PullQuote({ dir, children }: BlockProps) {
  return (
    <figure className="pull-quote" dir={dir}>
      {children}
    </figure>
  )
}
