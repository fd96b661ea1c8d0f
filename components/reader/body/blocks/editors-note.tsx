import { translator } from '@/lib/i18n/messages'
import type { BlockProps } from '../block-props'

export function EditorsNote({ dir, refs, children }: BlockProps) {
  const title = translator(refs.locale, 'reader')('editorsNote')
  return (
    <aside className="editors-note" aria-label={title} dir={dir}>
      <p className="block-title">{title}</p>
      {children}
    </aside>
  )
}
