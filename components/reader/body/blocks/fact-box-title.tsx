import type { BlockProps } from '../block-props'

export function FactBoxTitle({ dir, lang, children }: BlockProps) {
  return (
    <p className="block-title" dir={dir} lang={lang}>
      {children}
    </p>
  )
}
