import type { BlockProps } from '../block-props'

export function PullQuoteText({ dir, lang, children }: BlockProps) {
  return (
    <blockquote>
      <p dir={dir} lang={lang}>
        {children}
      </p>
    </blockquote>
  )
}
