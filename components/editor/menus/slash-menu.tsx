'use client'
import { useDirection } from '@base-ui/react/direction-provider'
import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { closeSlash, hearSlashKeys, type SlashKey, slashOf, takeQuery } from '../extensions/slash'
import { blockEntries } from './block-entries'
import { keysLabel } from './keys-label'
import { matching } from './matching'
import { mayInsert } from './may-insert'
import { placedClass, usePlaced } from './use-placed'

/**
 * The blocks that can be put in, as typed after «/». The focus stays in the text: the list is told to it by
 * `aria-activedescendant`.
 */
export function SlashMenu({ editor, from, query }: { editor: Editor; from: number; query: string }) {
  const t = useTranslations('editor.menus')
  /** Which of those found for `query` was chosen; of another query the first one is. */
  const [picked, setPicked] = useState({ query, at: 0 })
  /** The same before it is drawn: a quick hand presses the next key sooner. */
  const newest = useRef(picked)
  const pick = (next: typeof picked) => {
    newest.current = next
    setPicked(next)
  }
  const all = useMemo(
    () =>
      blockEntries.map((entry) => ({
        entry,
        label: t(`blocks.${entry.name}`),
        keywords: t(`keywords.${entry.name}`),
      })),
    [t],
  )
  const things = useMemo(() => {
    void from
    return all.filter(({ entry }) => mayInsert(editor, entry))
  }, [all, editor, from])
  const found = useMemo(() => matching(things, query), [things, query])
  const index = Math.min(picked.query === query ? picked.at : 0, found.length - 1)
  const active = found[index]?.entry.name ?? null
  const align = useDirection() === directionAt(editor, from) ? 'bottom-start' : 'bottom-end'
  const popup = usePlaced<HTMLDivElement>(() => rectangleAt(editor, from), align, `${from} ${found.length}`)
  const use = (name: string | null) => {
    const entry = blockEntries.find((one) => one.name === name)
    if (!entry) return closeSlash(editor)
    const since = takeQuery(editor)
    entry.insert(editor)
    if (since) typeAfter(editor, since)
  }
  const onKey = (key: SlashKey) => {
    // A quick hand presses the key before the list has followed its last letter.
    const typed = slashOf(editor)?.query ?? query
    const now = typed === query ? found : matching(things, typed)
    const place = Math.min(newest.current.query === typed ? newest.current.at : 0, now.length - 1)
    if (key === 'Enter' || key === 'Tab') use(now[place]?.entry.name ?? null)
    else if (now.length > 0)
      pick({ query: typed, at: (place + (key === 'ArrowDown' ? 1 : -1) + now.length) % now.length })
  }
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => hearSlashKeys(editor, (key) => latest.current(key)), [editor])
  useActiveOption(editor, active)
  return (
    <div ref={popup} className={`${placedClass} min-w-60 p-1`}>
      {found.length === 0 && (
        <p role="status" className="text-muted px-3 py-2 text-sm">
          {t(matching(all, query).length > 0 ? 'insert.notHere' : 'insert.nothing')}
        </p>
      )}
      <div id={listId} role="listbox" tabIndex={0} aria-label={t('insert.label')} className="slash-list">
        {found.map(({ entry, label }, place) => (
          <Option
            key={entry.name}
            name={entry.name}
            label={label}
            Icon={entry.Icon}
            mirrored={'mirrored' in entry}
            keys={'keys' in entry ? entry.keys : null}
            chosen={place === index}
            onHover={() => pick({ query, at: place })}
            onUse={() => use(entry.name)}
          />
        ))}
      </div>
    </div>
  )
}

function Option({
  name,
  label,
  Icon,
  mirrored,
  keys,
  chosen,
  onHover,
  onUse,
}: {
  name: string
  label: string
  Icon: (typeof blockEntries)[number]['Icon']
  mirrored: boolean
  keys: string | null
  chosen: boolean
  onHover: () => void
  onUse: () => void
}) {
  const option = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) option.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text; the arrows are heard there
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      ref={option}
      id={optionId(name)}
      role="option"
      aria-selected={chosen}
      className="aria-selected:bg-hover flex min-h-9 cursor-default items-center gap-2.5 rounded-sm px-3 py-1.5 text-sm select-none"
      onPointerMove={onHover}
      // The text keeps its caret.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      <Icon className={`text-muted size-4.5 ${mirrored ? 'rtl:-scale-x-100' : ''}`} aria-hidden />
      <span className="flex-1">{label}</span>
      {keys && (
        <bdi dir="ltr" className="text-muted text-xs" aria-hidden>
          {keysLabel(keys)}
        </bdi>
      )}
    </div>
  )
}

const listId = 'block-list'
const optionId = (name: string) => `block-option-${name}`

/** Tells the text which option is chosen, for screen readers. Set on the element itself: it is not part of the document. */
function useActiveOption(editor: Editor, name: string | null): void {
  useEffect(() => {
    const { dom } = editor.view
    dom.setAttribute('aria-haspopup', 'listbox')
    dom.setAttribute('aria-controls', listId)
    if (name) dom.setAttribute('aria-activedescendant', optionId(name))
    else dom.removeAttribute('aria-activedescendant')
  }, [editor, name])
  useEffect(
    () => () => {
      if (editor.isDestroyed) return
      for (const attribute of ['aria-haspopup', 'aria-controls', 'aria-activedescendant'])
        editor.view.dom.removeAttribute(attribute)
    },
    [editor],
  )
}

/** Goes on with what was typed while the menu was on its way: in the block that was put in, or after it. */
function typeAfter(editor: Editor, text: string): void {
  const { state, view } = editor
  if (state.selection instanceof TextSelection) view.dispatch(state.tr.insertText(text))
  else editor.commands.insertContentAt(state.selection.to, { type: 'paragraph', content: [{ type: 'text', text }] })
}

function rectangleAt(editor: Editor, position: number): DOMRect | null {
  if (editor.isDestroyed || !slashOf(editor) || position > editor.state.doc.content.size) return null
  const { left, right, top, bottom } = editor.view.coordsAtPos(position)
  return new DOMRect(left, top, right - left, bottom - top)
}

function directionAt(editor: Editor, position: number): 'rtl' | 'ltr' {
  const { node } = editor.view.domAtPos(Math.min(position, editor.state.doc.content.size))
  const element = node instanceof Element ? node : node.parentElement
  return element && getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr'
}
