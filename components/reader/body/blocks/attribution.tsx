import type { BlockProps } from '../block-props'

export function Attribution({ dir, lang, children }: BlockProps) {
  return (
    <figcaption dir={dir} lang={lang}>
      {children}
    </figcaption>
  )
}
