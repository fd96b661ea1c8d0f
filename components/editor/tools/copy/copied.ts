import { sendableSteps } from 'prosemirror-collab'
import type { ArticleDetail } from '@/lib/articles/article'
import { exportedArticle } from '@/lib/articles/export/exported-article'
import { html } from '@/lib/articles/export/html'
import { ninjs } from '@/lib/articles/export/ninjs'
import { plainText } from '@/lib/articles/export/plain-text'
import type { DocJson } from '@/lib/body/doc-json'
import { withoutSuggestions } from '@/lib/body/settled'
import type { EditorRoom } from '../../dock/editor-room'
import type { Standing } from '../../standing'

export const copyForms = ['text', 'html', 'ninjs'] as const
export type CopyForm = (typeof copyForms)[number]

/** The text as it stands in the editor, without what is only suggested, in the form asked for. */
export function copied(
  form: CopyForm,
  { editor, session }: EditorRoom,
  article: ArticleDetail,
  standing: Standing,
): { text: string; html?: string } {
  const draft = { version: session.version(), doc: withoutSuggestions(editor.state.doc).toJSON() as DocJson }
  // Where it stands is asked for a moment after the last key.
  const asWritten = draft.version === article.publishedVersion && sendableSteps(editor.state) === null
  const asPublished = standing.unchangedSincePublished && asWritten
  const exported = exportedArticle(article, draft, { status: standing.status, asPublished }, new Date())
  if (form === 'ninjs') return { text: JSON.stringify(ninjs(exported), null, 2) }
  if (form === 'text') return { text: plainText(exported) }
  return { text: html(exported), html: html(exported) }
}
