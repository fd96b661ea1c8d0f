import { Editor } from '@tiptap/core'
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { DocJson } from '@/lib/body/doc-json'
import { settled } from '@/lib/body/suggestions/settle'
import { defaultHouseStyle } from '@/lib/style/house-style'
import type { EditorRoom } from '../dock/editor-room'
import { writingExtensions } from '../extensions/writing-extensions'
import type { BlockWords } from '../views/block-words'
import { loadTables } from '../views/load-tables'
import { type DeskState, deskOf, type ReviewDesk } from './review-desk'
import type { SuggestMode } from './suggest-gate'

const blocks = new Proxy({}, { get: () => '' }) as BlockWords

/**
 * Somebody at the real editor without a browser: types, presses keys, runs commands, suggesting or not. For tests, which
 * stand in for `fetch` and `navigator`.
 */
export class FakeWriter {
  private constructor(
    readonly editor: Editor,
    readonly desk: ReviewDesk,
  ) {}

  static async open(doc: DocJson, mode: SuggestMode): Promise<FakeWriter> {
    const editor = new Editor({
      element: null,
      content: doc,
      extensions: writingExtensions({
        locale: 'ar',
        house: defaultHouseStyle.ar,
        version: 1,
        clientId: 'test',
        placeholders: { headline: '', standfirst: '', body: '' },
        blocks,
        paste: { notify: () => {}, personId: '', uploading: '' },
      }),
    })
    Object.assign(editor, { editorView: viewOf(editor) })
    const room = {
      editor,
      session: { onReview: () => () => {}, suggestWith: () => {} },
      articleId: 'a',
      personId: 'p',
      uiLocale: 'ar',
    } as unknown as EditorRoom
    const desk = await deskOf(room, { suggested: () => '', commented: () => '' })
    desk.setForced(mode === 'forced')
    desk.setSuggesting(mode !== 'direct')
    await loadTables(editor)
    return new FakeWriter(editor, desk)
  }

  get state() {
    return this.editor.state
  }

  /** Selects words that stand in one piece, or puts the caret at one end of them. */
  at(words: string, where: 'all' | 'before' | 'after' = 'all'): this {
    let found = -1
    this.state.doc.descendants((node, pos) => {
      const index = node.text?.indexOf(words) ?? -1
      if (found < 0 && index >= 0) found = pos + index
    })
    if (found < 0) throw new Error(`no «${words}»`)
    const end = found + words.length
    return this.select(where === 'after' ? end : found, where === 'before' ? found : end)
  }

  select(from: number, to = from): this {
    const { doc, tr } = this.state
    this.editor.view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))))
    return this
  }

  /** The caret on by so many places, as it is set by a mouse. */
  moveBy(places: number): this {
    return this.select(this.state.selection.head + places)
  }

  type(text: string): this {
    for (const letter of text) {
      const { view } = this.editor
      const { from, to } = view.state.selection
      const plain = () => view.state.tr.insertText(letter, view.state.selection.from, view.state.selection.to)
      if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, plain))) view.dispatch(plain())
    }
    return this
  }

  /** A key as ProseMirror writes it: «Backspace», «Mod-b», «Alt-Shift-ArrowUp». */
  press(keys: string): this {
    const { view } = this.editor
    const parts = keys.split('-')
    const key = parts.at(-1) ?? ''
    const event = {
      key: parts.includes('Shift') && key.length === 1 ? key.toUpperCase() : key,
      code: key.length === 1 ? `Key${key.toUpperCase()}` : key,
      keyCode: key.length === 1 ? key.toUpperCase().charCodeAt(0) : 0,
      ctrlKey: parts.includes('Mod'),
      altKey: parts.includes('Alt'),
      shiftKey: parts.includes('Shift'),
      metaKey: false,
      preventDefault: () => {},
    } as KeyboardEvent
    if (view.someProp('handleKeyDown', (handle) => handle(view, event))) return this
    // What the browser does by itself.
    const { from, empty } = view.state.selection
    if (key === 'Backspace')
      view.dispatch(empty ? view.state.tr.delete(from - 1, from) : view.state.tr.deleteSelection())
    else if (key === 'Delete')
      view.dispatch(empty ? view.state.tr.delete(from, from + 1) : view.state.tr.deleteSelection())
    return this
  }

  run(command: Command): this {
    command(this.state, this.editor.view.dispatch)
    return this
  }

  dispatch(make: (tr: Transaction) => Transaction): this {
    this.editor.view.dispatch(make(this.state.tr))
    return this
  }

  /** The text with every suggestion decided one way. */
  decided(verdict: 'accept' | 'reject'): DocJson {
    return settled(this.state.doc, () => verdict).toJSON()
  }

  /** Why what was done last did not happen; null when all did. */
  get refusal(): DeskState['refusal'] | null {
    const { refusals, refusal } = this.desk.get()
    return refusals > 0 ? refusal : null
  }
}

/** As much of a view as commands, keys and plugins ask for. */
function viewOf(editor: Editor): EditorView {
  const view = {
    state: editor.state.reconfigure({ plugins: editor.extensionManager.plugins }) as EditorState,
    editable: true,
    composing: false,
    isDestroyed: false,
    dragging: null,
    dom: { classList: { contains: () => false }, querySelector: () => null },
    hasFocus: () => true,
    focus: () => {},
    endOfTextblock: (side: string): boolean => {
      const { $head, empty } = view.state.selection
      if (!empty) return false
      return side === 'backward' ? $head.parentOffset === 0 : $head.parentOffset === $head.parent.content.size
    },
    someProp: (name: string, call?: (value: unknown) => unknown): unknown => {
      for (const plugin of view.state.plugins) {
        const value = (plugin.props as Record<string, unknown>)[name]
        const given = typeof value === 'function' ? value.bind(plugin) : value
        const answer = given === undefined ? undefined : call ? call(given) : given
        if (answer) return answer
      }
    },
    updateState: (state: EditorState) => {
      view.state = state
    },
    setProps: () => {},
    dispatch: (tr: Transaction) => dispatch(tr),
  }
  const dispatch = editor.extensionManager.dispatchTransaction((tr: Transaction) =>
    (editor as unknown as { dispatchTransaction: (tr: Transaction) => void }).dispatchTransaction(tr),
  )
  return view as unknown as EditorView
}
