'use client'
import type { Editor } from '@tiptap/core'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { headlineOf, isEmptyBody, standfirstOf } from '@/lib/body/text'
import type { Session } from './collab/session'

const restMs = 1_000
const settleMs = 10_000

/**
 * Asks the server for the page again when what it says about the text is no longer true: what stands in the way of
 * publishing, and whether readers see all there is. Only once the text rests and is committed.
 */
export function useRefreshWhenMoved(
  running: { editor: Editor; session: Session } | null,
  unchangedSincePublished: boolean,
): void {
  const router = useRouter()
  useEffect(() => {
    if (!running) return
    const { editor, session } = running
    let told = partsWritten(editor)
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = async () => {
      const written = partsWritten(editor)
      if (written === told && !unchangedSincePublished) return
      if (!(await session.settled(settleMs)) || editor.isDestroyed) return
      told = written
      router.refresh()
    }
    const onUpdate = () => {
      clearTimeout(timer)
      timer = setTimeout(look, restMs)
    }
    editor.on('update', onUpdate)
    return () => {
      clearTimeout(timer)
      editor.off('update', onUpdate)
    }
  }, [running, unchangedSincePublished, router])
}

function partsWritten({ state: { doc } }: Editor): string {
  return [headlineOf(doc) !== '', standfirstOf(doc) !== '', !isEmptyBody(doc)].join()
}
