'use client'
import type { Editor } from '@tiptap/core'
import { createContext, useContext } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import type { Session } from '../collab/session'

/** An open text: all that is known of it before it is known whether a person may do nothing but suggest. */
export type ReadingRoom = {
  editor: Editor
  session: Session
  articleId: string
  personId: string
  /** The language of the article, and that of the person. */
  locale: Locale
  uiLocale: Locale
  mayEdit: boolean
  /** Opens a tool beside the text by its name, or closes it when it is open. */
  toggleDock: (name: string) => void
}

/** What the tools around the text work with. `mayWrite`: may change the text, if only by suggesting. */
export type EditorRoom = ReadingRoom & { mayWrite: boolean }

export const Room = createContext<EditorRoom | null>(null)

export function useEditorRoom(): EditorRoom {
  const room = useContext(Room)
  if (!room) throw new Error('useEditorRoom outside the editor')
  return room
}
