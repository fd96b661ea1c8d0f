import { Extension } from '@tiptap/core'
import { type Attrs, Fragment, Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { dropInvisible, normalizeArabic } from '@/lib/arabic/normalize'
import { overLimit } from '@/lib/body/limits'
import { pasteLimits } from '@/lib/body/paste/paste-limits'
import type { PasteSettings } from '@/lib/body/paste/read-clipboard'
import { insertBare } from '../paste/insert-bare'
import { isOwnCopy, markingSerializer } from '../paste/own-copies'
import type { PasteHost } from '../paste/paste-notice'
import { keepPlace, pastePlaces } from '../paste/paste-places'
import type { Pasted } from '../paste/take-paste'
import { toolKeys } from '../tools/tool-keys'
import { whenIdle } from '../when-idle'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    midadCleanPaste: {
      /** Pastes the text of the clipboard without its formatting. */
      pastePlain: () => ReturnType
    }
  }
}

type Options = { settings: PasteSettings | null; host: PasteHost }

/**
 * Takes over what is pasted or dropped from outside: it is read by `lib/body/paste`, loaded when first needed, not by the
 * editor's own parser. Text copied in Midad is the editor's own and keeps all it has.
 */
export const CleanPaste = Extension.create<Options, { plainNext: boolean }>({
  name: 'cleanPaste',

  addOptions() {
    return { settings: null, host: { notify: () => {}, personId: '', uploading: '' } }
  },

  addStorage() {
    return { plainNext: false }
  },

  addKeyboardShortcuts() {
    return {
      // The browser pastes; which way was asked for, it does not tell.
      [toolKeys.pastePlain]: () => {
        this.storage.plainNext = true
        return false
      },
    }
  },

  addCommands() {
    return {
      pastePlain: () => {
        const { editor, options } = this
        return () => {
          // Without a secure connection there is no clipboard to ask.
          const asked = navigator.clipboard ? navigator.clipboard.readText() : Promise.reject()
          asked.then(
            (text) => {
              if (text.trim() === '') options.host.notify({ kind: 'clipboard_without_text' })
              else void take(editor.view, { html: '', text, files: [], plain: true }, options)
            },
            () => options.host.notify({ kind: 'clipboard_closed' }),
          )
          return true
        }
      },
    }
  },

  addProseMirrorPlugins() {
    const { options, storage } = this
    let warm = false
    return [
      pastePlaces(),
      new Plugin({
        key: new PluginKey('cleanPaste'),
        props: {
          clipboardSerializer: markingSerializer(this.editor.schema),
          transformPasted: (slice) => new Slice(normalized(slice.content), slice.openStart, slice.openEnd),
          handlePaste: (view, _event, slice) => {
            if (slice.size < largeSlice) return false
            const reason = overLimit(view.state.tr.replaceSelection(slice).doc)
            if (reason) options.host.notify({ kind: 'does_not_fit', reason })
            return reason !== null
          },
          handleDOMEvents: {
            keydown: () => {
              storage.plainNext = false
              // Whoever writes will paste, perhaps when the network is gone.
              if (!warm) whenIdle(() => void loadReader().catch(() => {}), { atMost: 10_000, otherwise: 2_000 })
              warm = true
              return false
            },
            paste: (view, event) => {
              const plain = storage.plainNext
              storage.plainNext = false
              if (!view.editable || !event.clipboardData) return false
              return takeOver(view, event, { ...readTransfer(event.clipboardData), plain }, options)
            },
            drop: (view, event) => {
              if (!view.editable || !event.dataTransfer || view.dragging) return false
              if (isOtherFile(event.dataTransfer)) {
                // The browser would leave the page to show it.
                event.preventDefault()
                options.host.notify({ kind: 'file_not_taken' })
                return true
              }
              const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
              const dropped = { ...readTransfer(event.dataTransfer), plain: false }
              return at !== undefined && takeOver(view, event, dropped, options, at)
            },
          },
        },
      }),
    ]
  },
})

/** Below this a slice is no danger to the limits of a document; measuring it would hold up each paste. */
const largeSlice = 20_000

const loadReader = () => import('../paste/take-paste')

function readTransfer(data: DataTransfer): Omit<Pasted, 'plain'> {
  const files = [...data.files].filter(({ type }) => type.startsWith('image/'))
  return { html: data.getData('text/html'), text: data.getData('text/plain'), files }
}

function isOtherFile({ files }: DataTransfer): boolean {
  return files.length > 0 && ![...files].some(({ type }) => type.startsWith('image/'))
}

function takeOver(view: EditorView, event: Event, pasted: Pasted, options: Options, at?: number): boolean {
  const { html, text, files, plain } = pasted
  if (html === '' && text === '' && files.length === 0) return false
  const isOwn = !plain && html.length <= pasteLimits.own && isOwnCopy(html)
  if (isOwn) return false
  event.preventDefault()
  void take(view, pasted, options, at)
  return true
}

async function take(view: EditorView, pasted: Pasted, { settings, host }: Options, at?: number): Promise<void> {
  if (!settings) return
  const place = {}
  const { from, to } = view.state.selection
  view.dispatch(keepPlace(view.state.tr, place, at ?? from, at ?? to))
  try {
    const { takePaste } = await loadReader()
    await takePaste(view, place, pasted, settings, host)
  } catch {
    // Without a network the reader may be missing.
    insertBare(view, place, pasted.text, host, 'without_formatting')
  }
}

/** The same content with each text cleaned, and the words in attributes; a text of which nothing is left goes. */
export function normalized(fragment: Fragment): Fragment {
  return Fragment.fromArray(
    fragment.content.flatMap((node) => {
      const marks = node.marks.map((mark) => mark.type.create(cleanWords(mark.attrs)))
      if (!node.isText) return node.type.create(cleanWords(node.attrs), normalized(node.content), marks)
      const text = normalizeArabic(node.text ?? '')
      return text ? node.type.schema.text(text, marks) : []
    }),
  )
}

function cleanWords(attrs: Attrs): Attrs {
  return Object.fromEntries(
    Object.entries(attrs).map(([name, value]) => [name, typeof value === 'string' ? dropInvisible(value) : value]),
  )
}
