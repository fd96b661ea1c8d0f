'use client'
import './editor.css'
import { useEffect, useReducer, useState } from 'react'
import { bodySchema } from '@/lib/body/schema'
import type { ArticleEditorProps } from './article-editor'
import { browserWorld, type Opening, openArticle } from './collab/opening'
import { initialSaveState, saveReducer, saveStatus } from './collab/save-state'
import { LostText } from './lost-text'
import { paperProps } from './paper'
import { SaveTrouble } from './save-trouble'
import { Toolbar } from './toolbar/toolbar'
import { useTextEditor } from './use-text-editor'
import { WritingStatus } from './writing-status'

/** The editor with its tools and the state of saving. Runs in the browser only. */
export function Writing(props: ArticleEditorProps & { onLoaded: () => void }) {
  const { articleId, personId, draft } = props
  const [opening, setOpening] = useState<Opening | 'outdated' | null>(null)
  const [first] = useState(draft)
  useEffect(() => {
    let left = false
    const world = browserWorld()
    openArticle({ articleId, personId }, first, world).then((opened) => {
      if (left) opened.release()
      else setOpening(fits(opened) ? opened : 'outdated')
    })
    return () => {
      left = true
    }
  }, [articleId, personId, first])
  if (opening === 'outdated') return <SaveTrouble status={{ kind: 'reload' }} session={null} opening={null} />
  return opening && <OpenText {...props} opening={opening} />
}

/** Can this editor hold the document? Not when the server already runs a newer schema. */
function fits({ doc }: Opening): boolean {
  try {
    bodySchema.nodeFromJSON(doc).check()
    return true
  } catch {
    return false
  }
}

function OpenText(props: ArticleEditorProps & { onLoaded: () => void; opening: Opening }) {
  const { opening, locale, whyReadOnly, onLoaded } = props
  const [saving, report] = useReducer(saveReducer, initialSaveState(null))
  const { place, editor, session, lost } = useTextEditor(props, report)
  const status = saveStatus(saving)
  const ready = editor !== null
  useEffect(() => {
    if (ready) onLoaded()
  }, [ready, onLoaded])
  return (
    <>
      <div className="bg-surface border-line sticky top-0 z-10 mb-6 flex flex-wrap items-center gap-x-3 gap-y-1 border-b py-1.5">
        {whyReadOnly !== null && <p className="text-muted text-sm">{whyReadOnly}</p>}
        {whyReadOnly === null && editor && <Toolbar editor={editor} />}
        <WritingStatus editor={editor} status={status} mayEdit={whyReadOnly === null} />
      </div>
      <SaveTrouble status={status} session={session} opening={opening} />
      <LostText text={lost} opening={opening} />
      <div {...paperProps(locale)} ref={place} />
    </>
  )
}
