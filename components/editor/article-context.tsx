'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { ActionResult } from '@/lib/action-result'
import type { ArticleDetail } from '@/lib/articles/article'
import type { SetFieldInput } from '@/lib/articles/schema'
import type { PreviewLink, PreviewLinkState } from '@/lib/previews/preview-link'
import type { PreviewHours } from '@/lib/previews/schema'

export type ListedPreviewLink = PreviewLink & { state: PreviewLinkState }

/** The server actions of the tools beside the text; the page hands them down. */
export type ArticleActions = {
  setField: (input: SetFieldInput) => Promise<ActionResult<{ version: number }>>
  listPreviewLinks: (input: { articleId: string }) => Promise<ActionResult<ListedPreviewLink[]>>
  createPreviewLink: (input: {
    articleId: string
    hours: PreviewHours
  }) => Promise<ActionResult<{ id: string; path: string; expiresAt: Date }>>
  revokePreviewLink: (input: { id: string }) => Promise<ActionResult<void>>
}

/** The article a page is about, as the server last gave it. */
export type ArticleInRoom = {
  article: ArticleDetail
  /** For whom the page was made. */
  personId: string
  actions: ArticleActions
  /** Null when this person may show the draft outside. */
  whyNotShare: string | null
}

const InRoom = createContext<ArticleInRoom | null>(null)

export function ArticleProvider({ children, ...value }: ArticleInRoom & { children: ReactNode }) {
  return <InRoom value={value}>{children}</InRoom>
}

export function useArticle(): ArticleInRoom {
  const found = useContext(InRoom)
  if (!found) throw new Error('useArticle outside ArticleProvider')
  return found
}
