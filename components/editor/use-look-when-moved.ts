'use client'
import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { figuresOf, storyIdsOf, walk } from '@/lib/body/references'
import { headlineOf, isEmptyBody, standfirstOf } from '@/lib/body/text'
import { tksOf } from '@/lib/body/tks'
import type { Session } from './collab/session'
import { useStanding } from './standing'

const restMs = 1_000
const settleMs = 10_000

/**
 * Looks again where the article stands when what the page says about the text is no longer true: what stands in the way
 * of publishing, and whether readers see all there is. Only once the text rests and is committed.
 */
export function useLookWhenMoved(running: { editor: Editor; session: Session } | null): void {
  const { standing, look } = useStanding()
  const { unchangedSincePublished } = standing
  useEffect(() => {
    if (!running) return
    const { editor, session } = running
    let told = partsWritten(editor)
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = async () => {
      const written = partsWritten(editor)
      if (written === told && !unchangedSincePublished) return
      if (!(await session.settled(settleMs)) || editor.isDestroyed) return
      told = written
      await look()
    }
    const onUpdate = () => {
      clearTimeout(timer)
      timer = setTimeout(tell, restMs)
    }
    editor.on('update', onUpdate)
    return () => {
      clearTimeout(timer)
      editor.off('update', onUpdate)
    }
  }, [running, unchangedSincePublished, look])
}

/** What readiness asks of the text, as one word to compare. */
function partsWritten({ state: { doc } }: Editor): string {
  const json = doc.toJSON()
  const marks = walk(json.content ?? [], (node) => (node.marks ?? []).filter(({ type }) => awaited.has(type)))
  const written = [headlineOf(doc) !== '', standfirstOf(doc) !== '', !isEmptyBody(doc)]
  return JSON.stringify([written, marks.length, tksOf(json), figuresOf(json), storyIdsOf(json)])
}

const awaited = new Set(['insertion', 'deletion', 'modification'])
