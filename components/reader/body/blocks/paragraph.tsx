import type { BlockProps } from '../block-props'

export function Paragraph({ dir, lang, children }: BlockProps) {
  return (
    <p dir={dir} lang={lang}>
      {children}
    </p>
  )
}
