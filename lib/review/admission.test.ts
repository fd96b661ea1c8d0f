import type { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { beforeEach, describe, expect, test } from 'vitest'
import { appendSteps, transitionArticle } from '@/lib/articles/mutations'
import { getArticle, getDraft, loadDraft } from '@/lib/articles/queries'
import { bodySchema, schemaVersion } from '@/lib/body/schema'
import { textOf } from '@/lib/body/text'
import type { Context } from '@/lib/context'
import { getPublished } from '@/lib/publications/queries'
import { givenArticle, givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { suggestionsOf } from './queries'
import { asSuggestion } from './suggest/as-suggestion'

const store = useTestDb()
let newsroom: Newsroom
let articleId: string

const sentence = 'قالت مديرة المكتبة إن القاعة تتسع لمئتي قارئ.'
let ids = 0
const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`

beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
  articleId = (await givenArticle(newsroom, { upTo: 'in_review' })).articleId
})

async function stateNow(): Promise<EditorState> {
  const { doc } = await loadDraft(store.db, articleId)
  return EditorState.create({ schema: bodySchema, doc })
}

function placeOf(doc: Node, text: string): number {
  let found = -1
  doc.descendants((node, pos) => {
    const at = node.text?.indexOf(text) ?? -1
    if (found < 0 && at >= 0) found = pos + at
  })
  if (found < 0) throw new Error(`no «${text}»`)
  return found
}

async function send(ctx: Context, change: Transaction): Promise<{ version: number }> {
  const { version } = await loadDraft(store.db, articleId)
  const steps = change.steps.map((step) => step.toJSON() as Record<string, unknown>)
  return appendSteps(ctx, { articleId, version, clientId: 'test-client', schemaVersion, steps })
}

/** Suggests, as `ctx`, to put `text` after the first place of `after`; gives the id of the suggestion. */
async function suggest(ctx: Context, after: string, text: string): Promise<string> {
  const state = await stateNow()
  const id = newId()
  const own = (await suggestionsOf(ctx, articleId)) ?? {}
  const me = ctx.actor.kind === 'person' ? ctx.actor.id : ''
  const place = placeOf(state.doc, after) + after.length
  const tracked = asSuggestion(state.tr.insertText(text, place), state, {
    newId: () => id,
    suggestion: (one) => one === id || own[one]?.by?.id === me,
    comment: () => false,
  })
  if (!tracked) throw new Error('cannot be suggested')
  await send(ctx, tracked)
  return id
}

const mark = (name: string, id: string) => bodySchema.marks[name]?.create({ id }) ?? bodySchema.mark(name, { id })

describe('who may not edit', () => {
  test('suggests, and the server knows who it was and when', async () => {
    const id = await suggest(newsroom.as('salma', 5), 'القاعة', ' الكبرى')
    expect(await suggestionsOf(newsroom.as('huda'), articleId)).toMatchObject({
      [id]: { by: { slug: 'salma' }, at: newsroom.as('salma', 5).now.toISOString() },
    })
    const { doc } = await getDraft(newsroom.as('huda'), articleId)
    expect(textOf(doc)).toBe(sentence)
  })

  test('is told from a time on, if asked so', async () => {
    const first = await suggest(newsroom.as('salma', 5), 'القاعة', ' الكبرى')
    const second = await suggest(newsroom.as('karim', 7), 'قالت', ' أمس')
    const since = async (minutes: number) =>
      Object.keys(await suggestionsOf(newsroom.as('huda'), articleId, newsroom.as('huda', minutes).now)).sort()
    expect(await since(5)).toEqual([first, second].sort())
    expect(await since(6)).toEqual([second])
    expect(await since(8)).toEqual([])
  })

  const smuggled: [string, (state: EditorState, of: { other: string }) => Transaction][] = [
    ['plain text', ({ tr, doc }) => tr.insertText('!', placeOf(doc, 'القاعة'))],
    ['a plain deletion', ({ tr, doc }) => tr.delete(placeOf(doc, 'القاعة'), placeOf(doc, 'القاعة') + 3)],
    [
      'plain text with a suggestion',
      ({ tr, doc }) => {
        const place = placeOf(doc, 'القاعة')
        return tr.insert(place, bodySchema.text('x', [mark('insertion', newId())])).insertText('y', place)
      },
    ],
    [
      'formatting',
      ({ tr, doc }) => tr.addMark(placeOf(doc, 'القاعة'), placeOf(doc, 'القاعة') + 3, bodySchema.mark('bold')),
    ],
    ['a plain break', ({ tr, doc }) => tr.split(placeOf(doc, 'القاعة'))],
    [
      'a plain block',
      ({ tr, doc }) => tr.insert(doc.content.size, bodySchema.node('paragraph', null, bodySchema.text('x'))),
    ],
    [
      'another kind of block',
      ({ tr, doc }) => {
        const pos = doc.resolve(placeOf(doc, 'القاعة')).before()
        return tr.setNodeMarkup(pos, bodySchema.nodes.heading, { level: 2 })
      },
    ],
    [
      'a forged past of a block',
      ({ tr, doc }) => {
        const pos = doc.resolve(placeOf(doc, 'القاعة')).before()
        const forged = bodySchema.mark('modification', {
          id: newId(),
          type: 'node',
          previousValue: { type: 'heading', attrs: { level: 2, dir: null } },
          newValue: { type: 'paragraph', attrs: { dir: null } },
        })
        return tr.addNodeMark(pos, forged)
      },
    ],
    ['an invisible character', ({ tr, doc }) => tr.insertText('\u200B', placeOf(doc, 'القاعة'))],
    [
      "acceptance of one's own suggestion",
      ({ tr, doc }) => tr.removeMark(0, doc.content.size, bodySchema.marks.insertion),
    ],
    [
      "deletion of another's suggestion",
      ({ tr, doc }) => tr.delete(placeOf(doc, ' الكبرى'), placeOf(doc, ' الكبرى') + 7),
    ],
    [
      "a word in another's suggestion",
      ({ tr, doc }, { other }) =>
        tr.insert(placeOf(doc, ' الكبرى') + 3, bodySchema.text('x', [mark('insertion', other)])),
    ],
    [
      "another's id on a suggestion of one's own",
      ({ tr, doc }, { other }) => tr.addMark(placeOf(doc, 'قالت'), placeOf(doc, 'قالت') + 4, mark('deletion', other)),
    ],
  ]
  test.each(smuggled)('cannot bring in %s', async (_, change) => {
    const other = await suggest(newsroom.as('karim'), 'القاعة', ' الكبرى')
    const before = await loadDraft(store.db, articleId)
    const state = await stateNow()
    await expect(send(newsroom.as('salma'), change(state, { other }))).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'suggestions_only' },
    })
    expect((await loadDraft(store.db, articleId)).doc.eq(before.doc)).toBe(true)
  })

  test('takes back what is her own', async () => {
    await suggest(newsroom.as('salma'), 'القاعة', ' الكبرى')
    const { tr, doc } = await stateNow()
    await send(newsroom.as('salma'), tr.delete(placeOf(doc, ' الكبرى'), placeOf(doc, ' الكبرى') + 7))
    expect((await loadDraft(store.db, articleId)).doc.textContent).toContain(sentence)
  })

  test('comments, and does nothing else, when her role only reads', async () => {
    const { tr, doc } = await stateNow()
    const [from, to] = [placeOf(doc, 'القاعة'), placeOf(doc, 'القاعة') + 6]
    await send(newsroom.as('amal'), tr.addMark(from, to, mark('comment', newId())))
    const state = await stateNow()
    const suggested = state.tr.insert(from, bodySchema.text('x', [mark('insertion', newId())]))
    await expect(send(newsroom.as('amal'), suggested)).rejects.toMatchObject({ details: { reason: 'comments_only' } })
  })
})

test('whoever edits may accept: the words are from the one, the acceptance from the other', async () => {
  const id = await suggest(newsroom.as('salma', 5), 'القاعة', ' الكبرى')
  const { tr, doc } = await stateNow()
  await send(newsroom.as('huda', 9), tr.removeMark(0, doc.content.size, bodySchema.marks.insertion))
  expect((await loadDraft(store.db, articleId)).doc.textContent).toContain('القاعة الكبرى تتسع')
  expect((await suggestionsOf(newsroom.as('huda'), articleId))[id]).toMatchObject({ by: { slug: 'salma' } })
})

describe('readers', () => {
  const public_ = async () => {
    const { number } = await getArticle(newsroom.as('nabil'), articleId)
    const found = await getPublished({ db: store.db }, { locale: 'ar', number })
    return found?.kind === 'article' ? found.article : null
  }

  test('get neither suggestions nor comments, in the text, the headline or the count', async () => {
    await suggest(newsroom.as('salma'), 'القاعة', ' الكبرى')
    await suggest(newsroom.as('salma'), 'افتتاح', ' رسمي')
    const { tr, doc } = await stateNow()
    const from = placeOf(doc, 'قارئ')
    await send(newsroom.as('huda'), tr.addMark(from, from + 4, mark('comment', newId())))
    const struck = await stateNow()
    await send(newsroom.as('salma'), struck.tr.addMark(from, from + 4, mark('deletion', newId())))
    expect((await getArticle(newsroom.as('huda'), articleId)).headline).toBe('افتتاح مكتبة جديدة في الميناء')

    await transitionArticle(newsroom.as('huda'), { id: articleId, name: 'approve' })
    await transitionArticle(newsroom.as('nabil'), { id: articleId, name: 'publish' })
    const article = await public_()
    expect(article?.headline).toBe('افتتاح مكتبة جديدة في الميناء')
    expect(textOf(article?.doc ?? { type: 'doc' })).toBe(sentence)
    expect(JSON.stringify(article)).not.toMatch(/insertion|deletion|comment|الكبرى|رسمي|\u200B/)
  })

  test('still see all there is when only suggestions came after', async () => {
    await transitionArticle(newsroom.as('huda'), { id: articleId, name: 'approve' })
    await transitionArticle(newsroom.as('nabil'), { id: articleId, name: 'publish' })
    await suggest(newsroom.as('salma'), 'القاعة', ' الكبرى')
    const suggested = await getArticle(newsroom.as('nabil'), articleId)
    expect(suggested.publishedVersion).toBe(suggested.version)
    const { tr, doc } = await stateNow()
    await send(newsroom.as('huda'), tr.removeMark(0, doc.content.size, bodySchema.marks.insertion))
    const accepted = await getArticle(newsroom.as('nabil'), articleId)
    expect(accepted.publishedVersion).toBeLessThan(accepted.version)
  })
})
