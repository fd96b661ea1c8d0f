import { translator } from '@/lib/i18n/messages'
import type { BlockProps } from '../block-props'

/** Pictures in a row that scrolls, one after the other; the keyboard scrolls it too. */
export function Gallery({ refs, children }: BlockProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="gallery" aria-label={translator(refs.locale, 'reader')('gallery')} tabIndex={0}>
      {children}
    </section>
  )
}
