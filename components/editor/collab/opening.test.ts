import { afterEach, describe, expect, test, vi } from 'vitest'
import { emptyDoc, schemaVersion } from '@/lib/body/schema'
import { memoryStorage } from './memory-storage'
import { openArticle } from './opening'
import { keep, kept } from './outbox'

afterEach(() => void vi.unstubAllGlobals())

const owner = { articleId: 'article-1', personId: 'salma' }
const draft = { version: 7, doc: emptyDoc() }

/** A browser in which a tab of this person died with what it wrote on version 5. */
function givenLeft(personId = owner.personId): Storage {
  const storage = memoryStorage()
  const head = { articleId: owner.articleId, clientId: 'dead-tab', personId, schemaVersion, version: 5, savedAt: '' }
  keep(storage, head, ['{"stepType":"replace","from":1,"to":1}'])
  return storage
}

const server = (answer: () => Promise<Response>) => {
  const fetched = vi.fn(answer)
  vi.stubGlobal('fetch', fetched)
  return fetched
}

describe('an article opens', () => {
  test('with what a dead tab has left, on the version that was written on', async () => {
    server(async () => Response.json({ version: 5, doc: emptyDoc() }))
    const { left, waiting, clientId, version } = await openArticle(owner, draft, { storage: givenLeft() })
    expect([left?.clientId, waiting, clientId, version]).toEqual(['dead-tab', null, 'dead-tab', 5])
  })

  test.each([
    ['the network is away', () => Promise.reject(new TypeError('network'))],
    ['the server does not give that version', async () => new Response(null, { status: 404 })],
  ])('when %s, with the draft, and says what waits; another try finds it', async (_, answer) => {
    const storage = givenLeft()
    server(answer)
    const opened = await openArticle(owner, draft, { storage })
    expect([opened.left, opened.waiting?.clientId, opened.version]).toEqual([null, 'dead-tab', 7])
    expect(opened.clientId).not.toBe('dead-tab')
    expect(kept(storage, owner.articleId, owner.personId)).toHaveLength(1)
    opened.release()
    server(async () => Response.json({ version: 5, doc: emptyDoc() }))
    expect((await openArticle(owner, draft, { storage })).left?.clientId).toBe('dead-tab')
  })

  test('without what another person has left on this device', async () => {
    const fetched = server(async () => Response.json({ version: 5, doc: emptyDoc() }))
    const storage = givenLeft('huda')
    const { left, waiting } = await openArticle(owner, draft, { storage })
    expect([left, waiting]).toEqual([null, null])
    expect(fetched).not.toHaveBeenCalled()
    expect(kept(storage, owner.articleId, 'huda')).toHaveLength(1)
  })
})
