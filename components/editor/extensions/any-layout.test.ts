import { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { expect, test, vi } from 'vitest'
import { doc, p } from '@/lib/body/testing'
import { defaultHouseStyle } from '@/lib/style/house-style'
import { writingExtensions } from './writing-extensions'

// On Windows the keys of ProseMirror take Control+Alt for AltGr and know no other layout than the Latin one.
vi.hoisted(() => {
  class Pressed {
    constructor(_: string, init: object) {
      Object.assign(this, init)
    }
    getModifierState = () => false
  }
  vi.stubGlobal('navigator', { platform: 'Win32', userAgent: 'Windows' })
  vi.stubGlobal('KeyboardEvent', Pressed)
})

type Key = { key: string; code: string; keyCode: number; held: string }

function pressed(key: string, code: string, held: string): Key {
  const letter = code.replace(/^(Key|Digit)/, '')
  return { key, code, keyCode: letter.length === 1 ? letter.charCodeAt(0) : 0, held }
}

/** The paragraph «كلمة» with its word selected, after a key was pressed in it. */
function after({ key, code, keyCode, held }: Key) {
  const editor = new Editor({
    element: null,
    extensions: writingExtensions({
      locale: 'ar',
      house: defaultHouseStyle.ar,
      version: 0,
      clientId: 'test',
      placeholders: { headline: '', standfirst: '', body: '' },
      blocks: {} as Parameters<typeof writingExtensions>[0]['blocks'],
      paste: { notify: () => {}, personId: '', uploading: '' },
      // They look at the browser with each key.
    }).filter(({ name }) => name !== 'cleanPaste' && name !== 'caretInTime'),
    content: doc('عنوان', '', p('كلمة')),
  })
  const { plugins } = editor.extensionManager
  const at = editor.state.doc.content.size - 1
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, at - 4, at)))
  const view = {
    get state() {
      return editor.state
    },
    editable: true,
    dispatch: editor.view.dispatch,
    someProp: (_: 'handleKeyDown', ask: (handle: unknown) => unknown) =>
      plugins.map((plugin) => plugin.props.handleKeyDown).some((handle) => handle && ask(handle)),
  } as unknown as EditorView
  const event = {
    key,
    code,
    keyCode,
    ctrlKey: held.includes('Control'),
    altKey: held.includes('Alt+') || held.endsWith('Alt'),
    shiftKey: held.includes('Shift'),
    metaKey: held.includes('Meta'),
    isComposing: false,
    getModifierState: (name: string) => name === 'AltGraph' && held.includes('AltGraph'),
  } as unknown as KeyboardEvent
  const kept = plugins.some((plugin) => plugin.props.handleDOMEvents?.keydown?.call(plugin, view, event))
  if (!kept) view.someProp('handleKeyDown', (handle) => handle.call(plugins[0] as never, view, event))
  const block = editor.state.doc.lastChild
  let text = block
  while (text?.firstChild) text = text.firstChild
  return [block?.type.name, ...(text?.marks.map(({ type }) => type.name) ?? []), block?.attrs.dir ?? '']
    .join(' ')
    .trim()
}

test.each([
  ['the Latin layout', 'k', 'KeyK', 'Control+Alt', 'paragraph tk'],
  ['the Arabic layout', 'ن', 'KeyK', 'Control+Alt', 'paragraph tk'],
  ['Caps Lock', 'K', 'KeyK', 'Control+Alt', 'paragraph tk'],
  ['the Latin layout', '(', 'Digit9', 'Control+Shift', 'paragraph isolate'],
  ['the Arabic layout', ')', 'Digit9', 'Control+Shift', 'paragraph isolate'],
  ['Arabic digits', '٩', 'Digit9', 'Control+Shift', 'paragraph isolate'],
  ['the French layout', '9', 'Digit9', 'Control+Shift', 'paragraph isolate'],
  ['the Arabic layout', 'ء', 'KeyX', 'Control+Shift', 'paragraph ltr'],
  ['the Latin layout', 'X', 'KeyX', 'Control+Shift', 'paragraph ltr'],
  ['the Arabic layout', 'س', 'KeyS', 'Control+Shift', 'paragraph strike'],
  ['the Latin layout', 'B', 'KeyB', 'Control+Shift', 'blockquote'],
  ['the Arabic layout', 'لآ', 'KeyB', 'Control+Shift', 'blockquote'],
  ['the Arabic layout, a key of two letters', 'لا', 'KeyB', 'Control', 'paragraph bold'],
  ['the Latin layout', 'b', 'KeyB', 'Control', 'paragraph bold'],
  ['Caps Lock', 'B', 'KeyB', 'Control', 'paragraph bold'],
  ['the Arabic layout', 'ه', 'KeyI', 'Control', 'paragraph italic'],
  ['Arabic digits', '٢', 'Digit2', 'Control+Alt', 'heading'],
  ['the French layout', 'é', 'Digit2', 'Control+Alt', 'heading'],
  ['Arabic digits', '٣', 'Digit3', 'Control+Alt', 'heading'],
  ['Arabic digits', '٨', 'Digit8', 'Control+Shift', 'bulletList'],
  ['the Arabic layout', '&', 'Digit7', 'Control+Shift', 'orderedList'],
  ['AltGr, which types a character', 'k', 'KeyK', 'Control+Alt+AltGraph', 'paragraph'],
  ['AltGr, which types a character', 'ن', 'KeyK', 'Control+Alt+AltGraph', 'paragraph'],
  ['a layout with the letter at another place', 't', 'KeyK', 'Control+Alt', 'paragraph'],
  ['a letter alone', 'ن', 'KeyK', '', 'paragraph'],
])('with %s «%s» (%s, %s) gives: %s', (_, key, code, held, expected) => {
  expect(after(pressed(key, code, held))).toBe(expected)
})
