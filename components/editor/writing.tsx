'use client'
import './review/review.css'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { useLocale } from 'use-intl'
import { bodySchema } from '@/lib/body/schema'
import { localeOfTag } from '@/lib/i18n/locale-of-tag'
import type { ArticleEditorProps } from './article-editor'
import { browserWorld, type Opening, openArticle } from './collab/opening'
import { adopt } from './collab/outbox'
import { openSaveStore, type SaveStore } from './collab/save-store'
import { DockBar, focusDockButton } from './dock/dock-bar'
import { DockPanel } from './dock/dock-panel'
import { type EditorRoom, type ReadingRoom, Room } from './dock/editor-room'
import { useBarAbove } from './keep-in-sight'
import { LostText } from './lost-text'
import { EditorMenus } from './menus/editor-menus'
import { paperProps } from './paper'
import { PresentPeople } from './presence/present-people'
import { SuggestSwitch } from './review/suggest-switch'
import { useReview } from './review/use-review'
import { SaveTrouble, TroubleNotice } from './save-trouble'
import { useStanding } from './standing'
import { useKeptCheck } from './style/use-kept-check'
import { Toolbar } from './toolbar/toolbar'
import { EditorTools } from './tools/editor-tools'
import { PrintHead } from './tools/print/print-head'
import { useRefusedChanges } from './use-refused-changes'
import { useTextEditor } from './use-text-editor'
import { TableBar } from './views/table-bar'
import { useBlockQuestions } from './views/use-block-questions'
import { WaitingText } from './waiting-text'
import { WritingStatus } from './writing-status'

type WritingProps = ArticleEditorProps & { onLoaded: () => void }

/**
 * The editor with its tools and the state of saving. Runs in the browser only. Several tabs may have died with text of
 * this article: one after the other gets its text back.
 */
export function Writing(props: WritingProps) {
  const { articleId, personId } = props
  const [turn, setTurn] = useState(1)
  const openNext = useCallback(async () => {
    const more = await adopt(browserWorld(), articleId, personId)
    more?.release()
    if (more) setTurn((before) => before + 1)
  }, [articleId, personId])
  const reopen = useCallback(() => setTurn((before) => before + 1), [])
  return <WritingTurn key={turn} {...props} onRecovered={openNext} onReopen={reopen} />
}

type TurnProps = WritingProps & { onRecovered: () => void; onReopen: () => void }

function WritingTurn(props: TurnProps) {
  const { articleId, personId, draft } = props
  const [opening, setOpening] = useState<Opening | 'outdated' | null>(null)
  const [first] = useState(draft)
  useEffect(() => {
    let left = false
    openArticle({ articleId, personId }, first, browserWorld()).then((opened) => {
      if (left) opened.release()
      else setOpening(fits(opened) ? opened : 'outdated')
    })
    return () => {
      left = true
    }
  }, [articleId, personId, first])
  if (opening === 'outdated') return <TroubleNotice status={outdated} session={null} opening={null} />
  return opening && <OpenText {...props} opening={opening} />
}

const outdated = { kind: 'reload', text: 'saved' } as const

/** Can this editor hold the document? Not when the server already runs a newer schema. */
function fits({ doc }: Opening): boolean {
  try {
    bodySchema.nodeFromJSON(doc).check()
    return true
  } catch {
    return false
  }
}

function OpenText(props: TurnProps & { opening: Opening }) {
  const { opening, locale, onLoaded, onRecovered } = props
  const { whyReadOnly } = useStanding().standing
  const [saving] = useState(() => openSaveStore(props.changedAt))
  const { place, editor, session, lost } = useTextEditor(props, saving.report)
  useKeptCheck(editor)
  useRefusedChanges(editor)
  const ready = editor !== null
  useLayoutEffect(() => {
    if (ready) onLoaded()
  }, [ready, onLoaded])
  const uiLocale = localeOfTag(useLocale())
  const [dock, setDock] = useState<string | null>(null)
  const toggleDock = useCallback((name: string) => setDock((before) => (before === name ? null : name)), [])
  const { articleId, personId } = props
  const mayEdit = whyReadOnly === null
  const open = useMemo<ReadingRoom | null>(
    () => editor && session && { editor, session, articleId, personId, locale, uiLocale, mayEdit, toggleDock },
    [editor, session, articleId, personId, locale, uiLocale, mayEdit, toggleDock],
  )
  const closeDock = () => {
    setDock(null)
    if (dock && !focusDockButton(dock)) editor?.commands.focus()
  }
  const review = useReview(open)
  const mayWrite = mayEdit || (review.onlySuggests && review.desk !== null)
  const room = useMemo<EditorRoom | null>(() => open && { ...open, mayWrite }, [open, mayWrite])
  const dialog = useBlockQuestions(editor, locale)
  const bar = useRef<HTMLDivElement>(null)
  useBarAbove(bar)
  useRecovery(opening.left !== null, saving, onRecovered)
  return (
    <Room value={room}>
      <div
        ref={bar}
        data-noprint
        className="bg-surface border-line sticky top-0 z-10 mb-6 flex flex-wrap items-center gap-x-3 gap-y-1 border-b py-1.5"
      >
        {whyReadOnly !== null && !review.onlySuggests && <p className="text-muted text-sm">{whyReadOnly}</p>}
        <div data-chrome className="flex flex-wrap items-center gap-0.5">
          {editor && (mayWrite || !review.onlySuggests) && (
            <Toolbar key={mayWrite ? 'write' : 'read'} editor={editor} mayWrite={mayWrite} />
          )}
          {room && <DockBar openName={dock} toggle={toggleDock} />}
        </div>
        {room && <EditorTools room={room} closeDock={closeDock} />}
        {room && <SuggestSwitch room={room} review={review} />}
        {room && <PresentPeople room={room} />}
        <WritingStatus editor={editor} saving={saving} mayEdit={mayWrite} />
        <SaveTrouble saving={saving} session={session} opening={opening} />
        {mayWrite && editor && <TableBar editor={editor} />}
      </div>
      {opening.waiting && <WaitingText record={opening.waiting} retry={props.onReopen} />}
      <div data-noprint className="contents">
        <LostText lost={lost} opening={opening} editor={mayWrite ? editor : null} />
      </div>
      {room && <PrintHead room={room} />}
      <div {...paperProps(locale)} ref={place} />
      {dialog}
      <div data-noprint className="contents">
        {room && <EditorMenus room={room} />}
      </div>
      {room && dock && <DockPanel name={dock} room={room} close={closeDock} />}
    </Room>
  )
}

/** Tells once that the text a dead tab left is committed. */
function useRecovery(wasLeft: boolean, { subscribe, status }: SaveStore, onRecovered: () => void): void {
  const recovered = useSyncExternalStore(subscribe, () => wasLeft && status().kind === 'saved')
  useEffect(() => {
    if (recovered) onRecovered()
  }, [recovered, onRecovered])
}
