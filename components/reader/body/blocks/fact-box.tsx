import { translator } from '@/lib/i18n/messages'
import type { BlockProps } from '../block-props'

export function FactBox({ dir, refs, children }: BlockProps) {
  return (
    <aside className="fact-box" aria-label={translator(refs.locale, 'reader')('factBox')} dir={dir}>
      {children}
    </aside>
  )
}
