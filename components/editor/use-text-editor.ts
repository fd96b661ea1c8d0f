'use client'
import { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { headlineOf, isEmptyBody, standfirstOf } from '@/lib/body/text'
import type { ArticleEditorProps } from './article-editor'
import type { Opening } from './collab/opening'
import type { SaveEvent } from './collab/save-state'
import { type Session, startSession } from './collab/session'
import { useDraftHandle } from './draft-handle'
import { writingExtensions } from './extensions/writing-extensions'
import { focusPlace, focusTk } from './focus-place'
import { goOnBelow } from './go-on-below'
import { keepInSight } from './keep-in-sight'
import { usePasteHost } from './paste/use-paste-host'
import { useStanding } from './standing'
import { useLookWhenMoved } from './use-look-when-moved'
import { useLostWords } from './use-lost-words'
import { useBlockWords } from './views/block-words'
import { frameMs, oncePainted } from './when-painted'

/** How long a step on waits for what was typed to be committed. */
const flushMs = 8_000

/**
 * Makes the editor in `place`, ties it to the log, and lets the rest of the page reach it.
 * @returns `lost`: the texts that found no place, in their order
 */
export function useTextEditor(
  props: ArticleEditorProps & { opening: Opening },
  report: (event: SaveEvent) => void,
): { place: RefObject<HTMLDivElement | null>; editor: Editor | null; session: Session | null; lost: string[] } {
  const { opening, locale, house } = props
  const { standing, look } = useStanding()
  const mayEdit = standing.whyReadOnly === null
  const place = useRef<HTMLDivElement>(null)
  const [running, setRunning] = useState<{ editor: Editor; session: Session } | null>(null)
  const [lost, setLost] = useState<string[]>([])
  const handle = useDraftHandle()
  const t = useTranslations('editor.text')
  const blockWords = useBlockWords()
  const paste = usePasteHost()
  const lostWords = useLostWords()
  const latest = useRef({ mayEdit, t, look, house, blockWords, lostWords })
  useEffect(() => {
    latest.current = { mayEdit, t, look, house, blockWords, lostWords }
  })

  // Before the page is painted: the text must not stand there twice, in print and in the editor.
  useLayoutEffect(() => {
    const words = latest.current.t
    const editor = new Editor({
      element: place.current,
      // The style sheet of the page has these rules; the policy against foreign styles would refuse them.
      injectCSS: false,
      // It would go through each change once more, to tell what was deleted: nobody here hears it.
      enableCoreExtensions: { delete: false },
      extensions: writingExtensions({
        locale,
        house: latest.current.house,
        version: opening.version,
        clientId: opening.clientId,
        placeholders: { headline: words('headlineHint'), standfirst: words('standfirstHint'), body: words('bodyHint') },
        blocks: latest.current.blockWords,
        paste,
      }),
      content: opening.doc,
      editable: latest.current.mayEdit,
      editorProps: {
        handleScrollToSelection: keepInSight,
        attributes: {
          role: 'textbox',
          'aria-label': words('label'),
          'aria-multiline': 'true',
          spellcheck: 'true',
          lang: locale,
        },
      },
    })
    const session = startSession({
      port: {
        get state() {
          return editor.view.state
        },
        get composing() {
          return editor.view.composing
        },
        get focused() {
          return editor.view.hasFocus()
        },
        get frameMs() {
          return frameMs(editor)
        },
        oncePainted: (run) => oncePainted(editor, run),
        dispatch: (transaction) => editor.view.dispatch(transaction),
      },
      opening,
      report,
      onLost: (text) => setLost((before) => [...before, text]),
      lostWords: latest.current.lostWords,
      onRefused: () => void latest.current.look(),
    })
    editor.on('transaction', ({ transaction }) => session.onTransaction(transaction))
    const leavePaper = place.current ? goOnBelow(place.current, editor) : null
    const moved = () => session.presence.changed({ docChanged: false, mapping: null })
    editor.on('focus', moved)
    editor.on('blur', moved)
    handle.current = {
      flush: () => session.settled(flushMs),
      focus: (part) => focusPlace(editor, part),
      focusTk: (tk) => focusTk(editor, tk),
      headline: () => headlineOf(editor.state.doc),
    }
    setRunning({ editor, session })
    if (latest.current.mayEdit && isUntouched(editor) && document.activeElement === document.body)
      focusPlace(editor, 'headline')
    return () => {
      handle.current = null
      leavePaper?.()
      setRunning(null)
      session.close()
      editor.destroy()
    }
  }, [opening, locale, report, handle, paste])

  useEffect(() => {
    running?.editor.setEditable(mayEdit, false)
    if (mayEdit) running?.session.retry()
  }, [running, mayEdit])
  useLookWhenMoved(running)

  return { place, editor: running?.editor ?? null, session: running?.session ?? null, lost }
}

/** A new article: whoever opens it wants to write its headline. */
function isUntouched({ state: { doc } }: Editor): boolean {
  return headlineOf(doc) === '' && standfirstOf(doc) === '' && isEmptyBody(doc)
}
