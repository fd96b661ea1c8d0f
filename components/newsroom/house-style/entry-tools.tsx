import { Pencil, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/button'

/** What may be done with one entry of a list. */
export function EntryTools({ name, onEdit, onRemove }: { name: string; onEdit: () => void; onRemove: () => void }) {
  const t = useTranslations('newsroom.houseStyle')
  return (
    <div className="flex shrink-0 items-center gap-1">
      <IconButton aria-label={t('editOf', { name })} title={t('edit')} onClick={onEdit}>
        <Pencil className="size-4" aria-hidden />
      </IconButton>
      <IconButton aria-label={t('removeOf', { name })} title={t('remove')} onClick={onRemove}>
        <Trash2 className="size-4" aria-hidden />
      </IconButton>
    </div>
  )
}
