import { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { DocJson } from '@/lib/body/doc-json'
import { bodyExtensionsFor } from '@/lib/body/schema'
import type { Direction } from '@/lib/i18n/locales'
import { BlockDirView } from '../extensions/block-dir'
import { addGapNav } from '../extensions/gap-nav'
import { addTableNav } from '../extensions/table-nav'
import { BlockViews } from '../views/block-views'
import type { BlockWords } from '../views/block-words'

/** A small editor in the page, as an article set in `base` has it: measured, then thrown away. */
export async function labEditor(
  place: HTMLElement,
  body: DocJson[],
  base: Direction,
  words: BlockWords,
): Promise<Editor> {
  const locale = base === 'rtl' ? 'ar' : 'en'
  const editor = new Editor({
    element: place,
    injectCSS: false,
    extensions: [
      ...bodyExtensionsFor(base),
      BlockDirView.configure({ locale }),
      BlockViews.configure({ locale, words }),
    ],
    content: { type: 'doc', content: [{ type: 'headline' }, { type: 'standfirst' }, ...body] },
    editorProps: { attributes: { role: 'textbox', 'aria-label': 'bidi', lang: locale } },
  })
  addGapNav(editor)
  if (body.some(({ type }) => type === 'table')) await addTableNav(editor)
  // The command of the same name waits a frame, in which the first key would go nowhere.
  editor.view.focus()
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return editor
}

/** Presses an arrow as a person does: the editor first, then the browser moves its own caret. */
export async function press(editor: Editor, key: 'ArrowLeft' | 'ArrowRight', shiftKey = false): Promise<void> {
  const { view } = editor
  const event = new KeyboardEvent('keydown', { key, code: key, shiftKey, bubbles: true, cancelable: true })
  view.dom.dispatchEvent(event)
  if (!event.defaultPrevented) {
    const side = key === 'ArrowLeft' ? 'left' : 'right'
    getSelection()?.modify(shiftKey ? 'extend' : 'move', side, 'character')
  }
  // The editor hears of the caret from the browser a moment later.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

/** Where the selection is, in a word: «t7» in text, «n3» a whole block, «g4» between two blocks, «c2-7» from cell to cell. */
export function placeOf({ state: { selection } }: Editor): string {
  if (selection instanceof TextSelection)
    return selection.empty ? `t${selection.from}` : `t${selection.from}-${selection.to}`
  if (selection instanceof NodeSelection) return `n${selection.from}`
  const { type, anchor, head } = selection.toJSON()
  return type === 'cell' ? `c${anchor}-${head}` : `g${selection.from}`
}
