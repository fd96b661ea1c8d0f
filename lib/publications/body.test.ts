import sharp from 'sharp'
import { beforeEach, expect, test } from 'vitest'
import { appendSteps, transitionArticle } from '@/lib/articles/mutations'
import { loadDraft } from '@/lib/articles/queries'
import { setAssetField, uploadAsset } from '@/lib/assets/mutations'
import type { DocJson } from '@/lib/body/doc-json'
import { replaceAll } from '@/lib/body/replace-all'
import { schemaVersion } from '@/lib/body/schema'
import { a, doc, fig, marked, p, related } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { givenArticle, givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { useTestMedia } from '@/lib/testing/test-media'
import { getPublished } from './queries'

const store = useTestDb()
useTestMedia(store)
let newsroom: Newsroom
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
})

async function givenPicture(words: { alt?: string; credit?: string }) {
  const photo = newsroom.as('rana')
  const bytes = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#175' } })
    .jpeg()
    .toBuffer()
  const { id } = await uploadAsset(photo, { fileName: 'harbour.jpg', bytes })
  for (const field of ['alt', 'credit'] as const)
    if (words[field]) await setAssetField(photo, { assetId: id, field, locale: 'ar', value: words[field], version: 0 })
  return id
}

/** Replaces the body of an article and takes it to the stage before publication. */
async function givenReady(...blocks: DocJson[]) {
  const story = await givenArticle(newsroom, { upTo: 'draft' })
  const { doc: before, version } = await loadDraft(store.db, story.articleId)
  const after = parseDoc(doc('افتتاح مكتبة', 'كل يوم.', p('نص الخبر كما كُتب.'), ...blocks))
  const steps = replaceAll(before, after)
  await appendSteps(newsroom.as('salma'), {
    articleId: story.articleId,
    version,
    clientId: 'tab',
    schemaVersion,
    steps,
  })
  await transitionArticle(newsroom.as('salma'), { id: story.articleId, name: 'submit' })
  await transitionArticle(newsroom.as('huda'), { id: story.articleId, name: 'approve' })
  return story
}

const publish = (id: string) => transitionArticle(newsroom.as('nabil'), { id, name: 'publish' })
async function read(number: number) {
  const found = await getPublished(newsroom.system, { locale: 'ar', number })
  if (found?.kind !== 'article') throw new Error('not published')
  return found.article
}

test('pictures of the body are published with their words, which stay as they were until the next update', async () => {
  const assetId = await givenPicture({ alt: 'ميناء', credit: 'رويترز' })
  const story = await givenReady(fig(assetId, 'تعليق'))
  await publish(story.articleId)
  await setAssetField(newsroom.as('rana'), { assetId, field: 'alt', locale: 'ar', value: 'غيره', version: 1 })
  expect((await read(story.number)).refs.pictures[assetId]).toMatchObject({
    alt: 'ميناء',
    credit: 'رويترز',
    width: 800,
  })
})

test.each<[string, (id: string) => DocJson, string]>([
  ['without alt text', (id) => fig(id, '', { credit: 'مداد' }), 'figure_no_alt'],
  ['without credit', (id) => fig(id, '', { alt: 'ميناء' }), 'figure_no_credit'],
  ['that is gone', () => fig('00000000-0000-4000-8000-000000000009', ''), 'figure_gone'],
])('a picture %s keeps the article from readers', async (_, block, code) => {
  const assetId = await givenPicture({})
  await expect(givenReady(block(assetId)).then(({ articleId }) => publish(articleId))).rejects.toMatchObject({
    code: 'not_ready',
    details: { problems: [{ code, place: 'body' }] },
  })
})

test('what this article says of a picture counts, not only what the library says', async () => {
  const assetId = await givenPicture({})
  const story = await givenReady(fig(assetId, '', { alt: 'ميناء', credit: 'مداد' }))
  await publish(story.articleId)
  expect((await read(story.number)).doc.content?.at(-1)?.attrs).toMatchObject({ alt: 'ميناء', credit: 'مداد' })
})

test('something to be completed keeps the article from readers', async () => {
  await expect(
    givenReady(p('بلغ العدد ', marked('tk', 'كذا', { note: 'الرقم النهائي' }))).then(({ articleId }) =>
      publish(articleId),
    ),
  ).rejects.toMatchObject({ code: 'not_ready', details: { problems: [{ code: 'tk_left' }] } })
})

test('cards and links lead to stories while they are public, and the page knows of them', async () => {
  const other = await givenArticle(newsroom, { headline: 'الخبر الآخر', upTo: 'published' })
  const draft = await givenArticle(newsroom, { headline: 'مسودة', upTo: 'draft' })
  const story = await givenReady(related(other.storyId), p(a(`story:${draft.storyId}`, 'اقرأ')))
  await publish(story.articleId)
  const before = await read(story.number)
  expect(Object.keys(before.refs.stories)).toEqual([other.storyId])
  expect(before.refs.stories[other.storyId]).toMatchObject({ headline: 'الخبر الآخر' })
  expect(before.relatedIds).toEqual(expect.arrayContaining([other.storyId, draft.storyId]))
  await transitionArticle(newsroom.as('nabil'), { id: other.articleId, name: 'withdraw', note: 'خطأ في الاسم' })
  expect((await read(story.number)).refs.stories).toEqual({})
})
