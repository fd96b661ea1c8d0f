import { beforeEach, expect, test } from 'vitest'
import { comments } from '@/db/schema'
import { appendSteps } from '@/lib/articles/mutations'
import { loadDraft } from '@/lib/articles/queries'
import { schemaVersion } from '@/lib/body/schema'
import { listEvents } from '@/lib/events/queries'
import { type CastName, givenArticle, givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { deleteComment, editComment, reopenThread, reply, resolveThread, startThread } from './mutations'
import { getReview, listMentions } from './queries'

const store = useTestDb()
const threadId = '00000000-0000-4000-8000-0000000000aa'
let newsroom: Newsroom
let articleId: string

beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
  articleId = (await givenArticle(newsroom, { upTo: 'in_review' })).articleId
})

/** Puts the mark of a thread on the first paragraph, or takes that paragraph away. */
async function markPassage(who: CastName, id = threadId): Promise<void> {
  await step(who, (size) => ({
    stepType: 'addMark',
    mark: { type: 'comment', attrs: { id } },
    from: size - 12,
    to: size - 1,
  }))
}

async function step(who: CastName, make: (size: number) => Record<string, unknown>): Promise<void> {
  const { doc, version } = await loadDraft(store.db, articleId)
  const steps = [make(doc.content.size)]
  await appendSteps(newsroom.as(who), { articleId, version, clientId: 'test-client', schemaVersion, steps })
}

const threads = async () => (await getReview(newsroom.as('huda'), articleId)).threads
const eventsOf = async () =>
  (await listEvents(newsroom.as('amal'), { articleId })).items.filter(({ type }) => type.startsWith('comment.'))

test('a thread begins on a marked passage, is answered, resolved and reopened; each is recorded', async () => {
  await markPassage('huda')
  await startThread(newsroom.as('huda', 1), { articleId, threadId, text: 'من أين الرقم؟', mentions: [] })
  await reply(newsroom.as('salma', 2), { threadId, text: 'من بيان المكتبة.', mentions: [] })
  await resolveThread(newsroom.as('salma', 3), { threadId })
  expect(await threads()).toMatchObject([
    {
      id: threadId,
      quote: 'لمئتي قارئ.',
      resolved: { by: { slug: 'salma' } },
      comments: [
        { by: { slug: 'huda' }, text: 'من أين الرقم؟' },
        { by: { slug: 'salma' }, text: 'من بيان المكتبة.' },
      ],
    },
  ])
  await reopenThread(newsroom.as('huda', 4), { threadId })
  expect(await threads()).toMatchObject([{ resolved: null }])
  expect((await eventsOf()).map(({ type }) => type)).toEqual([
    'comment.reopened',
    'comment.resolved',
    'comment.replied',
    'comment.started',
  ])
})

test('a thread needs a passage, and its id is taken once', async () => {
  const input = { articleId, threadId, text: 'تعليق', mentions: [] }
  await expect(startThread(newsroom.as('huda'), input)).rejects.toMatchObject({ code: 'invalid' })
  await markPassage('huda')
  await startThread(newsroom.as('huda'), input)
  await expect(startThread(newsroom.as('salma'), input)).rejects.toMatchObject({ code: 'already_exists' })
})

test('what is sent again because the answer was lost stands once, as it was written last, and nobody is called twice', async () => {
  await markPassage('huda')
  const { salma, karim } = newsroom.actors
  const commentId = '00000000-0000-4000-8000-0000000000c1'
  const begun = { articleId, threadId, commentId, text: 'من أين الرقم؟', mentions: [salma.id] }
  await startThread(newsroom.as('huda'), begun)
  expect(await startThread(newsroom.as('huda', 1), begun)).toEqual({ commentId })
  const replyId = '00000000-0000-4000-8000-0000000000c2'
  const answered = { threadId, commentId: replyId, text: 'من بيان المكتبة.', mentions: [] }
  await reply(newsroom.as('salma', 2), answered)
  await reply(newsroom.as('salma', 3), { ...answered, text: 'من بيان المكتبة، @كريم.', mentions: [karim.id] })
  const [thread] = await threads()
  expect(thread?.comments).toMatchObject([
    { id: commentId, text: 'من أين الرقم؟', editedAt: null },
    { id: replyId, text: 'من بيان المكتبة، @كريم.' },
  ])
  expect((await eventsOf()).filter(({ type }) => type === 'comment.mentioned')).toHaveLength(2)
})

test('nobody takes the id of a comment of somebody else, or of another thread', async () => {
  await markPassage('huda')
  const commentId = '00000000-0000-4000-8000-0000000000c1'
  await startThread(newsroom.as('huda'), { articleId, threadId, commentId, text: 'تعليق', mentions: [] })
  const taken = { threadId, commentId, text: 'غيره', mentions: [] }
  await expect(reply(newsroom.as('salma'), taken)).rejects.toMatchObject({ code: 'already_exists' })
  const other = '00000000-0000-4000-8000-0000000000ab'
  await markPassage('huda', other)
  await startThread(newsroom.as('huda'), { articleId, threadId: other, text: 'آخر', mentions: [] })
  await expect(reply(newsroom.as('huda'), { ...taken, threadId: other })).rejects.toMatchObject({
    code: 'already_exists',
  })
  expect((await threads()).flatMap((thread) => thread.comments.map(({ text }) => text))).toEqual(['تعليق', 'آخر'])
})

test('the passage outlives its text', async () => {
  await markPassage('huda')
  await startThread(newsroom.as('huda'), { articleId, threadId, text: 'تعليق', mentions: [] })
  await step('huda', (size) => ({ stepType: 'replace', from: size - 12, to: size - 1 }))
  expect(await threads()).toMatchObject([{ quote: 'لمئتي قارئ.' }])
})

test('whoever is mentioned finds it, until the thread is resolved', async () => {
  await markPassage('huda')
  const { salma, karim } = newsroom.actors
  await startThread(newsroom.as('huda'), { articleId, threadId, text: '@سلمى من أين؟', mentions: [salma.id] })
  expect(await listMentions(newsroom.as('salma'))).toMatchObject([{ article: { id: articleId }, by: { slug: 'huda' } }])
  expect(await listMentions(newsroom.as('karim'))).toEqual([])
  const activity = await listEvents(newsroom.as('amal'), { personId: salma.id, type: 'comment.mentioned' })
  expect(activity.items).toMatchObject([{ actor: { slug: 'huda' }, person: { slug: 'salma' } }])

  const [first] = (await threads())[0]?.comments ?? []
  const mentions = [salma.id, karim.id]
  await editComment(newsroom.as('huda'), { commentId: first?.id ?? '', text: '@سلمى @كريم من أين؟', mentions })
  expect(await listMentions(newsroom.as('karim'))).toHaveLength(1)
  expect((await eventsOf()).filter(({ type }) => type === 'comment.mentioned')).toHaveLength(2)

  await resolveThread(newsroom.as('huda'), { threadId })
  expect(await listMentions(newsroom.as('salma'))).toEqual([])
})

test('who is mentioned is found by an index, however much was ever written', async () => {
  await markPassage('huda')
  await startThread(newsroom.as('huda'), { articleId, threadId, text: 'تعليق', mentions: [] })
  const written = Array.from({ length: 3_000 }, () => ({
    threadId,
    personId: newsroom.actors.huda.id,
    text: 'من أين الرقم؟',
    mentions: [newsroom.actors.karim.id],
    createdAt: newsroom.as('huda').now,
  }))
  await store.db.insert(comments).values(written)
  await store.client.sql`analyze comments`
  const me = JSON.stringify([newsroom.actors.salma.id])
  const plan = await store.client.sql`
    explain select id from comments where mentions @> ${me}::text::jsonb order by created_at desc limit 10`
  expect(JSON.stringify(plan)).toContain('comments_mentions')
})

test('only who works here can be mentioned', async () => {
  await markPassage('huda')
  const input = { articleId, threadId, text: 'تعليق', mentions: ['00000000-0000-4000-8000-00000000ffff'] }
  await expect(startThread(newsroom.as('huda'), input)).rejects.toMatchObject({ code: 'invalid' })
  expect(await threads()).toEqual([])
})

test("a comment is its author's to change and to delete; with the last one the thread goes", async () => {
  await markPassage('huda')
  const { commentId } = await startThread(newsroom.as('huda'), { articleId, threadId, text: 'تعليق', mentions: [] })
  const nabil = newsroom.as('nabil')
  const refusal = { code: 'forbidden', details: { reason: 'not_your_comment' } }
  await expect(editComment(nabil, { commentId, text: 'غيره', mentions: [] })).rejects.toMatchObject(refusal)
  await expect(deleteComment(nabil, { commentId })).rejects.toMatchObject(refusal)
  await editComment(newsroom.as('huda', 2), { commentId, text: 'أصلحته', mentions: [] })
  expect((await threads())[0]?.comments).toMatchObject([
    { text: 'أصلحته', editedAt: newsroom.as('huda', 2).now.toISOString() },
  ])
  await deleteComment(newsroom.as('huda', 3), { commentId })
  expect(await threads()).toEqual([])
})

test("the mark of another's thread stays with whoever may not edit", async () => {
  await markPassage('huda')
  await startThread(newsroom.as('huda'), { articleId, threadId, text: 'تعليق', mentions: [] })
  const remove = (size: number) => ({
    stepType: 'removeMark',
    mark: { type: 'comment', attrs: { id: threadId } },
    from: size - 12,
    to: size - 1,
  })
  await expect(step('karim', remove)).rejects.toMatchObject({ code: 'forbidden' })
  await step('huda', remove)
  expect((await loadDraft(store.db, articleId)).doc.toString()).not.toContain('comment')
})
