import { translator } from '@/lib/i18n/messages'
import type { BlockProps } from '../block-props'

export function KeyPoints({ dir, refs, children }: BlockProps) {
  const title = translator(refs.locale, 'reader')('keyPoints')
  return (
    <aside className="key-points" aria-label={title}>
      <p className="block-title">{title}</p>
      <ul dir={dir}>{children}</ul>
    </aside>
  )
}
