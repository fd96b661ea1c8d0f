'use client'
import { Combobox } from '@base-ui/react/combobox'
import { Plus } from 'lucide-react'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { controlClass } from '@/components/ui/field'
import { useToast } from '@/components/ui/toast'
import type { Pick } from './pick'
import { PickLabel } from './pick-label'

export type FinderProps<Item extends Pick> = {
  label: string
  search: (q: string) => Promise<Item[]>
  create?: (name: string) => Promise<Item | null>
  onPick: (item: Item) => void
}

const newId = 'new'

/** As from the keyboard: a list opens with its first line highlighted only for what is typed into it. */
function typeInto(input: HTMLInputElement, text: string) {
  input.setRangeText(text, 0, input.value.length, 'end')
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
}

/**
 * Finds things by typing and gives the one that was picked. `typed`, `focused`: what was
 * written before this had loaded, and whether it has the focus to take over.
 */
export function Finder<Item extends Pick>({
  label,
  search,
  create,
  onPick,
  typed,
  focused,
}: FinderProps<Item> & { typed: string; focused: boolean }) {
  const t = useTranslations('editor.panel')
  const { warn } = useToast()
  const id = useId()
  const [text, setText] = useState(focused ? '' : typed)
  const [found, setFound] = useState<Item[]>([])
  /** The newest question. The list opens after the first letter was typed: it must not ask for what stood there before. */
  const asked = useRef(typed)
  const input = useRef<HTMLInputElement>(null)
  const first = useRef({ focused, typed })
  const name = text.trim()
  const offersNew = create && name !== '' && !found.some((item) => item.label === name)
  const options: Pick[] = offersNew ? [...found, { id: newId, label: t('create', { name }) }] : found
  const ask = async (q: string) => {
    asked.current = q
    const items = await search(q).catch(() => [])
    // An answer that was overtaken by a later question is dropped.
    if (q === asked.current) setFound(items)
  }
  const takeOver = useRef(() => {
    if (!first.current.focused || !input.current) return
    input.current.focus()
    if (first.current.typed) typeInto(input.current, first.current.typed)
  })
  // Before anything can be typed between the one box and the other.
  useLayoutEffect(() => takeOver.current(), [])
  const pick = async (option: Pick | null) => {
    if (!option) return
    // Another answer may have come since the one it was offered with.
    const item = option.id === newId ? await create?.(name).catch(() => null) : (option as Item)
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
        ref={input}
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
                  <PickLabel item={option} />
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
