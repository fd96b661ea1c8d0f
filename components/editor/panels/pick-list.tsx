'use client'
import { Combobox } from '@base-ui/react/combobox'
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { controlClass } from '@/components/ui/field'
import { useToast } from '@/components/ui/toast'

export type Pick = { id: string; label: string }

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
        <Finder
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
          <bdi className="w-0 flex-1 truncate">{item.label}</bdi>
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

const newId = 'new'

function Finder<Item extends Pick>({
  label,
  search,
  create,
  onPick,
}: {
  label: string
  search: (q: string) => Promise<Item[]>
  create?: (name: string) => Promise<Item | null>
  onPick: (item: Item) => void
}) {
  const t = useTranslations('editor.panel')
  const { warn } = useToast()
  const id = useId()
  const [text, setText] = useState('')
  const [found, setFound] = useState<Item[]>([])
  /** The newest question. The list opens after the first letter was typed: it must not ask for what stood there before. */
  const asked = useRef('')
  const name = text.trim()
  const offersNew = create && name !== '' && !found.some((item) => item.label === name)
  const options: Pick[] = offersNew ? [...found, { id: newId, label: t('create', { name }) }] : found
  const ask = async (q: string) => {
    asked.current = q
    const items = await search(q).catch(() => [])
    // An answer that was overtaken by a later question is dropped.
    if (q === asked.current) setFound(items)
  }
  const pick = async (option: Pick | null) => {
    if (!option) return
    const item =
      option.id === newId ? await create?.(name).catch(() => null) : found.find((one) => one.id === option.id)
    if (item) onPick(item)
    else warn(t('failed'))
    asked.current = ''
    setText('')
    setFound([])
  }
  return (
    <Combobox.Root
      items={options}
      filter={null}
      value={null}
      onValueChange={(option: Pick | null) => void pick(option)}
      inputValue={text}
      onInputValueChange={(value, { reason }) => {
        if (reason === 'item-press') return
        setText(value)
        void ask(value)
      }}
      onOpenChange={(open) => {
        if (open) void ask(asked.current)
      }}
      itemToStringLabel={(option: Pick) => option.label}
      isItemEqualToValue={(a: Pick, b: Pick) => a.id === b.id}
      autoHighlight
    >
      <Combobox.Input
        id={id}
        aria-label={t('add', { what: label })}
        placeholder={t('find')}
        className={controlClass()}
      />
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-50 outline-none">
          <Combobox.Popup className="popup max-h-72 w-(--anchor-width) overflow-y-auto p-1">
            <Combobox.Empty>
              <p className="text-muted px-3 py-2 text-sm empty:hidden">{t('nothingFound')}</p>
            </Combobox.Empty>
            <Combobox.List>
              {(option: Pick) => (
                <Combobox.Item
                  key={option.id}
                  value={option}
                  className="data-highlighted:bg-hover flex min-h-9 cursor-default items-center gap-2 rounded-sm px-3 py-1.5 text-sm outline-none select-none"
                >
                  {option.id === newId && <Plus className="size-4 shrink-0" aria-hidden />}
                  <bdi>{option.label}</bdi>
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
