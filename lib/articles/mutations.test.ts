import { beforeEach, describe, expect, test } from 'vitest'
import { articleSteps, events, publications, revisions } from '@/db/schema'
import { schemaVersion } from '@/lib/body/schema'
import { getPublished } from '@/lib/publications/queries'
import { fieldVersion, givenArticle, givenNewsroom, type Newsroom, write } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'
import { setField } from './field-mutations'
import { appendSteps, createStory, createTranslation, transitionArticle } from './mutations'
import { getArticle, getDraft, listArticles, loadDraft, stepsSince } from './queries'

const store = useTestDb()
let newsroom: Newsroom
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
})

const refusal = (code: string, details: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) })

describe('writing', () => {
  test('a reporter begins a story: an empty draft under their name', async () => {
    const { articleId } = await createStory(newsroom.as('salma'), { locale: 'ar' })
    const article = await getArticle(newsroom.as('salma'), articleId)
    expect(article).toMatchObject({ status: 'draft', version: 0, headline: '', bylines: [{ slug: 'salma' }] })
  })

  test('every step is in the log with its author and time, and replays to the document', async () => {
    const { articleId } = await givenArticle(newsroom)
    await write(newsroom.as('salma', 5), articleId, { headline: 'عنوان ثانٍ', paragraphs: ['نص'] })
    const { version, doc } = await getDraft(newsroom.as('salma'), articleId)
    const log = await newsroom.system.db.select().from(articleSteps)
    expect(log).toHaveLength(version)
    expect(log.at(-1)).toMatchObject({ personId: newsroom.actors.salma.id, createdAt: newsroom.as('salma', 5).now })
    const first = await getDraft(newsroom.as('salma'), articleId, 1)
    expect(JSON.stringify(first.doc)).toContain('افتتاح مكتبة')
    expect(JSON.stringify(doc)).toContain('عنوان ثانٍ')
  })

  test('steps made on an older version are refused with the newest, and the missing steps can be asked for', async () => {
    const { articleId } = await createStory(newsroom.as('salma'), { locale: 'ar' })
    await write(newsroom.as('salma'), articleId, { headline: 'أولاً' })
    const late = {
      articleId,
      version: 0,
      clientId: 'another-tab',
      schemaVersion,
      steps: [{ stepType: 'replace', from: 1, to: 1 }],
    }
    await expect(appendSteps(newsroom.as('salma'), late)).rejects.toEqual(refusal('stale', { version: 1 }))
    expect(await stepsSince(newsroom.as('salma'), articleId, 0)).toMatchObject([
      { version: 1, clientId: 'test-client' },
    ])
  })

  test('of two writers at the same version one wins, and nothing is lost or doubled', async () => {
    const { articleId } = await createStory(newsroom.as('huda'), { locale: 'ar' })
    const insert = (text: string, clientId: string) =>
      appendSteps(newsroom.as('huda'), {
        articleId,
        version: 0,
        clientId,
        schemaVersion,
        steps: [{ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text }] } }],
      })
    const results = await Promise.allSettled([insert('أ', 'first-tab'), insert('ب', 'second-tab')])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { version, doc } = await loadDraft(newsroom.system.db, articleId)
    expect(version).toBe(1)
    expect(doc.firstChild?.textContent).toHaveLength(1)
  })

  test('a tab with another schema is told so, and a step that breaks the document changes nothing', async () => {
    const { articleId } = await createStory(newsroom.as('salma'), { locale: 'ar' })
    const input = { articleId, version: 0, clientId: 'old-tab-1', schemaVersion: schemaVersion + 1, steps: [{}] }
    await expect(appendSteps(newsroom.as('salma'), input)).rejects.toEqual(refusal('schema_outdated'))
    const broken = { ...input, schemaVersion, steps: [{ stepType: 'replace', from: 0, to: 2 }] }
    await expect(appendSteps(newsroom.as('salma'), broken)).rejects.toEqual(refusal('invalid'))
    expect((await getDraft(newsroom.as('salma'), articleId)).version).toBe(0)
  })

  test("nobody writes in another reporter's draft, or in their own once handed in", async () => {
    const { articleId } = await givenArticle(newsroom)
    await expect(write(newsroom.as('karim'), articleId, {})).rejects.toEqual(
      refusal('forbidden', { reason: 'suggestions_only' }),
    )
    await transitionArticle(newsroom.as('salma'), { id: articleId, name: 'submit' })
    await expect(write(newsroom.as('salma'), articleId, {})).rejects.toEqual(
      refusal('forbidden', { reason: 'suggestions_only' }),
    )
    await expect(write(newsroom.as('sami'), articleId, {})).rejects.toEqual(
      refusal('forbidden', { reason: 'suggestions_only' }),
    )
    await expect(write(newsroom.as('huda'), articleId, { headline: 'عنوان الديسك' })).resolves.toBeDefined()
  })

  test('a long log opens from a snapshot', async () => {
    const { articleId } = await createStory(newsroom.as('huda'), { locale: 'en' })
    const steps = Array.from({ length: 250 }, (_, i) => ({
      stepType: 'replace',
      from: i + 1,
      to: i + 1,
      slice: { content: [{ type: 'text', text: 'x' }] },
    }))
    await appendSteps(newsroom.as('huda'), { articleId, version: 0, clientId: 'one-client', schemaVersion, steps })
    await write(newsroom.as('huda'), articleId, { headline: 'After the snapshot' })
    const early = await loadDraft(newsroom.system.db, articleId, 100)
    expect(early.doc.firstChild?.textContent).toBe('x'.repeat(100))
  })
})

describe('life', () => {
  test('from draft to readers and away again', async () => {
    const { articleId, number } = await givenArticle(newsroom, { upTo: 'published' })
    const published = await getPublished(newsroom.system, { locale: 'ar', number })
    expect(published).toMatchObject({
      kind: 'article',
      article: {
        headline: 'افتتاح مكتبة جديدة في الميناء',
        section: { slug: 'politics', name: 'سياسة' },
        bylines: [{ slug: 'salma', name: 'سلمى الحداد' }],
        slug: 'افتتاح-مكتبة-جديدة-في-الميناء',
      },
    })
    await transitionArticle(newsroom.as('nabil'), { id: articleId, name: 'withdraw' })
    expect(await getPublished(newsroom.system, { locale: 'ar', number })).toMatchObject({ kind: 'withdrawn' })
    await transitionArticle(newsroom.as('nabil'), { id: articleId, name: 'restore' })
    expect(await getPublished(newsroom.system, { locale: 'ar', number })).toMatchObject({ kind: 'withdrawn' })
    expect(await newsroom.system.db.select().from(revisions)).toMatchObject(
      ['submit', 'approve', 'publish', 'restore'].map((reason) => ({ reason })),
    )
  })

  test('readers keep seeing the publication until it is updated', async () => {
    const { articleId, number } = await givenArticle(newsroom, { upTo: 'published' })
    await write(newsroom.as('huda', 10), articleId, { headline: 'عنوان معدّل', paragraphs: ['نص معدّل'] })
    const headline = async () => {
      const found = await getPublished(newsroom.system, { locale: 'ar', number })
      return found?.kind === 'article' && found.article.headline
    }
    expect(await headline()).toBe('افتتاح مكتبة جديدة في الميناء')
    await transitionArticle(newsroom.as('nabil', 20), { id: articleId, name: 'update' })
    expect(await headline()).toBe('عنوان معدّل')
    const [row] = await newsroom.system.db.select().from(publications)
    expect(row).toMatchObject({ firstPublishedAt: newsroom.as('nabil').now, publishedAt: newsroom.as('nabil', 20).now })
  })

  test('sent back with a note, which goes when it is submitted again', async () => {
    const { articleId } = await givenArticle(newsroom, { upTo: 'in_review' })
    const sendBack = (note?: string) =>
      transitionArticle(newsroom.as('huda'), { id: articleId, name: 'send_back', note })
    await expect(sendBack()).rejects.toEqual(refusal('invalid', { field: 'note' }))
    await sendBack('ينقص مصدر ثانٍ')
    expect(await getArticle(newsroom.as('salma'), articleId)).toMatchObject({ status: 'draft', note: 'ينقص مصدر ثانٍ' })
    await transitionArticle(newsroom.as('salma'), { id: articleId, name: 'submit' })
    expect(await getArticle(newsroom.as('salma'), articleId)).toMatchObject({ status: 'in_review', note: null })
  })

  test('what is not ready is refused with its problems', async () => {
    const { articleId } = await createStory(newsroom.as('salma'), { locale: 'ar' })
    await expect(transitionArticle(newsroom.as('salma'), { id: articleId, name: 'submit' })).rejects.toEqual(
      refusal('not_ready', {
        problems: [expect.objectContaining({ code: 'no_headline' }), expect.objectContaining({ code: 'no_body' })],
      }),
    )
  })

  test('one step twice is refused the second time', async () => {
    const { articleId } = await givenArticle(newsroom, { upTo: 'in_review' })
    const approve = () => transitionArticle(newsroom.as('huda'), { id: articleId, name: 'approve' })
    const results = await Promise.allSettled([approve(), approve()])
    expect(results.filter(({ status }) => status === 'rejected')).toMatchObject([{ reason: { code: 'wrong_status' } }])
  })

  test('only a publisher publishes', async () => {
    const { articleId } = await givenArticle(newsroom, { upTo: 'ready' })
    for (const name of ['salma', 'huda', 'rana', 'dana', 'amal'] as const)
      await expect(transitionArticle(newsroom.as(name), { id: articleId, name: 'publish' })).rejects.toEqual(
        refusal('forbidden', { roles: ['publisher'] }),
      )
  })

  test('each change leaves its event, and the event says which lists changed', async () => {
    const { articleId } = await givenArticle(newsroom, { upTo: 'published' })
    const log = await newsroom.system.db.select().from(events)
    const types = log.filter((event) => event.articleId === articleId).map((event) => event.type)
    expect(types).toEqual([
      'story.created',
      'article.field_changed',
      'article.submitted',
      'article.approved',
      'article.published',
    ])
    expect(log.at(-1)?.data).toMatchObject({
      locale: 'ar',
      sectionIds: [newsroom.sections.politics.id],
      personIds: [newsroom.actors.salma.id],
    })
  })
})

describe('the other language', () => {
  test('is a sibling with its own life; a second one is refused', async () => {
    const { articleId, number } = await givenArticle(newsroom, { upTo: 'published' })
    const english = await createTranslation(newsroom.as('dana'), { articleId, locale: 'en' })
    await expect(createTranslation(newsroom.as('dana'), { articleId, locale: 'en' })).rejects.toEqual(
      refusal('already_exists', { articleId: english.articleId }),
    )
    expect(await getPublished(newsroom.system, { locale: 'en', number })).toBeNull()
    await write(newsroom.as('dana'), english.articleId, {
      headline: 'New library opens',
      paragraphs: ['It seats 200.'],
    })
    await transitionArticle(newsroom.as('dana'), { id: english.articleId, name: 'submit' })
    await transitionArticle(newsroom.as('huda'), { id: english.articleId, name: 'approve' })
    await transitionArticle(newsroom.as('nabil'), { id: english.articleId, name: 'publish' })
    const arabic = await getPublished(newsroom.system, { locale: 'ar', number })
    expect(arabic).toMatchObject({
      article: { siblings: [{ locale: 'en', path: `/en/politics/${number}/new-library-opens` }] },
    })
    await transitionArticle(newsroom.as('nabil'), { id: english.articleId, name: 'withdraw' })
    expect(await getPublished(newsroom.system, { locale: 'ar', number })).toMatchObject({ article: { siblings: [] } })
  })
})

describe('fields beside the text', () => {
  test('a stale write is refused with the value that stands and who set it', async () => {
    const { articleId } = await givenArticle(newsroom)
    const base = await fieldVersion(newsroom.as('huda'), articleId, 'section')
    const toSport = { articleId, field: 'section', value: newsroom.sections.sport.id, version: base } as const
    await setField(newsroom.as('huda', 3), toSport)
    await expect(setField(newsroom.as('salma', 4), { ...toSport, value: null })).rejects.toEqual(
      refusal('stale', {
        field: 'section',
        version: base + 1,
        current: expect.objectContaining({ slug: 'sport' }),
        by: expect.objectContaining({ slug: 'huda' }),
        at: newsroom.as('huda', 3).now.toISOString(),
      }),
    )
  })

  test('two fields at once do not disturb each other', async () => {
    const { articleId } = await givenArticle(newsroom)
    await Promise.all([
      setField(newsroom.as('salma'), { articleId, field: 'slug', value: 'المكتبة الجديدة', version: 0 }),
      setField(newsroom.as('huda'), { articleId, field: 'byline', value: [newsroom.actors.karim.id], version: 0 }),
    ])
    const article = await getArticle(newsroom.as('salma'), articleId)
    expect(article).toMatchObject({ slug: 'المكتبة-الجديدة', bylines: [{ slug: 'karim' }] })
    expect(article.fields).toMatchObject({ slug: { version: 1 }, byline: { version: 1 } })
  })

  test('a reserved word is no slug, an unknown id no topic', async () => {
    const { articleId } = await givenArticle(newsroom)
    await expect(
      setField(newsroom.as('salma'), { articleId, field: 'slug', value: 'newsroom', version: 0 }),
    ).rejects.toEqual(refusal('slug_reserved'))
    await expect(
      setField(newsroom.as('salma'), { articleId, field: 'topics', value: [articleId], version: 0 }),
    ).rejects.toEqual(refusal('invalid', { field: 'topics' }))
    expect(await fieldVersion(newsroom.as('salma'), articleId, 'topics')).toBe(0)
  })
})

describe('the list', () => {
  test('is filtered, searched whatever the letter forms, and paged by key', async () => {
    await givenArticle(newsroom, { headline: 'اجتماع حول الأمن الغذائي' })
    await givenArticle(newsroom, { headline: 'نهائي كأس المدارس', section: 'sport', upTo: 'in_review' })
    await givenArticle(newsroom, { headline: 'Harbour library opens', locale: 'en' })
    const list = async (filter: Parameters<typeof listArticles>[1]) =>
      (await listArticles(newsroom.as('huda'), filter)).items.map(({ headline }) => headline)
    expect(await list({ q: 'امن' })).toEqual(['اجتماع حول الأمن الغذائي'])
    expect(await list({ status: 'in_review' })).toEqual(['نهائي كأس المدارس'])
    expect(await list({ locale: 'en' })).toEqual(['Harbour library opens'])
    expect(await list({ sectionId: newsroom.sections.sport.id })).toEqual(['نهائي كأس المدارس'])
    expect(await list({ personId: newsroom.actors.karim.id })).toEqual([])
    const first = await listArticles(newsroom.as('huda'), { limit: 2 })
    const second = await listArticles(newsroom.as('huda'), { limit: 2, after: first.next ?? undefined })
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3)
    expect(second.next).toBeNull()
  })
})
