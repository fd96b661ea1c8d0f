'use client'
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { LazyFinder } from './lazy-finder'
import type { Pick } from './pick'
import { PickLabel } from './pick-label'

/**
 * Things chosen in order, found by typing; what does not exist can be made at once when `create` is given. Order is
 * changed by buttons, so that it works without dragging.
 */
export function PickList<Item extends Pick>({
  label,
  chosen,
  onChange,
  search,
  create,
  disabled,
}: {
  label: string
  chosen: Item[]
  onChange: (items: Item[]) => void
  search: (q: string) => Promise<Item[]>
  create?: (name: string) => Promise<Item | null>
  disabled: boolean
}) {
  return (
    <div className="grid grid-cols-1 gap-1.5">
      {chosen.length > 0 && <ChosenList {...{ chosen, onChange, disabled }} />}
      {!disabled && (
        <LazyFinder
          label={label}
          search={async (q) => (await search(q)).filter((item) => !chosen.some((one) => one.id === item.id))}
          create={create}
          onPick={(item) => {
            if (!chosen.some((one) => one.id === item.id)) onChange([...chosen, item])
          }}
        />
      )}
    </div>
  )
}

function ChosenList<Item extends Pick>({
  chosen,
  onChange,
  disabled,
}: {
  chosen: Item[]
  onChange: (items: Item[]) => void
  disabled: boolean
}) {
  const t = useTranslations('editor.panel')
  const move = (from: number, to: number) => {
    const next = [...chosen]
    const [item] = next.splice(from, 1)
    if (item) next.splice(to, 0, item)
    onChange(next)
  }
  return (
    <ol className="grid grid-cols-1 gap-1">
      {chosen.map((item, index) => (
        <li key={item.id} className="bg-sunken flex min-h-9 items-center gap-1 rounded-md ps-3 pe-1 text-sm">
          <PickLabel item={item} className="w-0 flex-1 truncate" />
          {!disabled && (
            <>
              {index > 0 && (
                <IconButton label={t('moveUp', { name: item.label })} onClick={() => move(index, index - 1)}>
                  <ArrowUp className="size-3.5" aria-hidden />
                </IconButton>
              )}
              {index < chosen.length - 1 && (
                <IconButton label={t('moveDown', { name: item.label })} onClick={() => move(index, index + 1)}>
                  <ArrowDown className="size-3.5" aria-hidden />
                </IconButton>
              )}
              <IconButton
                label={t('remove', { name: item.label })}
                onClick={() => onChange(chosen.filter((one) => one.id !== item.id))}
              >
                <X className="size-3.5" aria-hidden />
              </IconButton>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

function IconButton({ label, onClick, children }: { label: string; onClick: () => void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className="hover:bg-hover grid size-7 shrink-0 cursor-pointer place-items-center rounded-sm"
    >
      {children}
    </button>
  )
}
