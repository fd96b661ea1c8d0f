'use client'
import type { Editor } from '@tiptap/core'
import { NodeSelection, Selection } from '@tiptap/pm/state'
import { type KeyboardEvent, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Headline } from '@/components/ui/headline'
import { entryAt, type OutlineEntry, outlineOf } from '@/lib/body/outline'
import type { DockProps } from '../../dock/docks'
import { useEditorValue } from '../../use-editor-value'
import { useCounted } from '../counts/word-counts'

const indents: Record<number, string> = { 1: '', 2: 'ps-2.5', 3: 'ps-6', 4: 'ps-9' }

/** The parts of the article. Leads to each; says where the caret is. */
export function OutlineDock({ room: { editor, locale } }: DockProps) {
  const t = useTranslations('editor.tools.outline')
  const entries = useCounted(editor, outlineOf)
  const here = entryAt(entries, useEditorValue(editor, blockOfCaret))
  const list = useRef<HTMLOListElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const moves: Partial<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: buttons.length - 1,
    }
    const to = moves[event.key]
    if (to === undefined) return
    event.preventDefault()
    buttons[Math.max(0, Math.min(to, buttons.length - 1))]?.focus()
  }
  return (
    <nav aria-label={t('title')}>
      <ol ref={list} className="-mx-2 grid grid-cols-1" onKeyDown={onKeyDown}>
        {entries.map((entry) => (
          <li key={entry.index} className={indents[entry.level] ?? 'ps-9'}>
            <button
              type="button"
              aria-current={entry === here ? 'location' : undefined}
              data-autofocus={entry === here ? '' : undefined}
              className="hover:bg-hover aria-[current]:text-accent aria-[current]:bg-accent-soft flex min-h-8 w-full cursor-pointer items-baseline gap-2 rounded-md px-2 py-1 text-start text-sm"
              onClick={() => goTo(editor, entry)}
            >
              {entry.kind !== 'heading' && (
                <span className="text-muted shrink-0 text-xs">{t(`kinds.${entry.kind}`)}</span>
              )}
              {entry.text ? (
                <Headline locale={locale} className={lookOf(entry)}>
                  {entry.text}
                </Headline>
              ) : (
                <span className={lookOf(entry)}>
                  {entry.kind === 'heading' || entry.kind === 'headline' ? t('untitled') : ''}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      {entries.length === 1 && <p className="text-muted mt-3 text-sm">{t('empty')}</p>}
    </nav>
  )
}

function lookOf({ level, kind }: OutlineEntry): string {
  return `min-w-0 truncate ${level <= 2 && kind !== 'figure' ? 'font-medium' : ''}`
}

function blockOfCaret({ state }: Editor): number {
  return state.selection.$head.index(0)
}

function goTo({ view }: Editor, { position, index }: OutlineEntry): void {
  const { doc, tr } = view.state
  // The outline may be a moment behind the text.
  const block = doc.nodeAt(position) ?? (index < doc.childCount ? doc.child(index) : null)
  if (!block) return
  const selection = block.isAtom ? NodeSelection.create(doc, position) : Selection.near(doc.resolve(position + 1))
  view.dispatch(tr.setSelection(selection))
  view.focus()
  const element = view.nodeDOM(position)
  if (element instanceof HTMLElement) element.scrollIntoView({ block: 'center' })
}
