import { z } from 'zod'

/** Of the passage a thread is about, so much is kept beside it. */
export const quoteLength = 200

const text = z.string().trim().min(1).max(2_000)
const mentions = z
  .array(z.uuid())
  .max(10)
  .default([])
  .transform((ids) => [...new Set(ids)])

/** Chosen by who sends it, so that the same comment sent again is known; tabs opened before it could be said say none. */
const newCommentId = z.uuid().optional()

export const startThreadInput = z.object({
  articleId: z.uuid(),
  threadId: z.uuid(),
  commentId: newCommentId,
  text,
  mentions,
})
export type StartThreadInput = z.output<typeof startThreadInput>

export const replyInput = z.object({ threadId: z.uuid(), commentId: newCommentId, text, mentions })
export type ReplyInput = z.output<typeof replyInput>

export const threadInput = z.object({ threadId: z.uuid() })
export const editCommentInput = z.object({ commentId: z.uuid(), text, mentions })
export type EditCommentInput = z.output<typeof editCommentInput>
export const commentInput = z.object({ commentId: z.uuid() })

/** From when on suggestions may be unknown to whoever asks, see `unknown-since.ts`; tabs opened before it could be said do not say it. */
export const sinceInput = z.object({
  since: z.iso
    .datetime()
    .transform((time) => new Date(time))
    .optional(),
})

/** What may be asked of the comments of an article. */
export const reviewRequest = z.discriminatedUnion('verb', [
  startThreadInput.extend({ verb: z.literal('start') }),
  replyInput.extend({ verb: z.literal('reply') }),
  threadInput.extend({ verb: z.literal('resolve') }),
  threadInput.extend({ verb: z.literal('reopen') }),
  editCommentInput.extend({ verb: z.literal('edit') }),
  commentInput.extend({ verb: z.literal('delete') }),
])
export type ReviewRequest = z.input<typeof reviewRequest>
