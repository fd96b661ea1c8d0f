import { ArrowDown, ArrowUp, Pencil } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button, IconButton } from '@/components/ui/button'

/** What an admin may do with one section. At the ends of the list a move is refused without losing the focus. */
export function SectionTools({
  name,
  first,
  last,
  onMove,
  onEdit,
}: {
  name: string
  first: boolean
  last: boolean
  onMove: (direction: 'up' | 'down') => void
  onEdit: () => void
}) {
  const t = useTranslations('newsroom.sections')
  const faded = 'aria-disabled:cursor-default aria-disabled:opacity-35'
  return (
    <div className="flex shrink-0 items-center gap-1">
      <IconButton
        aria-label={t('up', { name })}
        aria-disabled={first}
        className={faded}
        onClick={() => !first && onMove('up')}
      >
        <ArrowUp className="size-4" aria-hidden />
      </IconButton>
      <IconButton
        aria-label={t('down', { name })}
        aria-disabled={last}
        className={faded}
        onClick={() => !last && onMove('down')}
      >
        <ArrowDown className="size-4" aria-hidden />
      </IconButton>
      <Button tone="plain" aria-label={t('editOf', { name })} onClick={onEdit}>
        <Pencil className="size-4" aria-hidden />
        <span className="max-sm:hidden">{t('edit')}</span>
      </Button>
    </div>
  )
}
