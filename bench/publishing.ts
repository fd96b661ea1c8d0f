import { and, eq } from 'drizzle-orm'
import { publications } from '@/db/schema'
import { appendSteps, transitionArticle } from '@/lib/articles/mutations'
import { getDraft } from '@/lib/articles/queries'
import { schemaVersion } from '@/lib/body/schema'
import type { Context } from '@/lib/context'
import { ask } from './ask'
import { atMost, type Figure, ms } from './figure'
import { percentile } from './numbers'
import type { Pages } from './pages'
import type { OwnServer } from './site'
import { insertText } from './steps-of'

const rounds = 20
const giveUpMs = 5_000

/**
 * From the moment an update is acknowledged until a reader gets the new text on the article and on the front page. The update is
 * made in this process, so the server hears of it as another instance would: through the event log.
 */
export async function publishAndRead(origin: string, server: OwnServer, pages: Pages): Promise<Figure[]> {
  const page = pages[0]
  if (!page) return []
  const article: number[] = []
  const front: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const mark = `${1_000 + round}`
    await Promise.all([ask(origin + page.article), ask(origin + page.front)])
    await publishMark(server, page, mark, round > 0)
    const published = performance.now()
    const seen = (path: string) => untilRead(origin + path, mark).then(() => performance.now() - published)
    const [onArticle, onFront] = await Promise.all([seen(await movedTo(origin + page.article)), seen(page.front)])
    article.push(onArticle)
    front.push(onFront)
  }
  return [
    atMost(`publish → article shows it, p95 of ${rounds}`, percentile(article, 0.95), 100, ms),
    atMost(`publish → front page shows it, p95 of ${rounds}`, percentile(front, 0.95), 100, ms),
  ]
}

/** Puts a mark before the headline, in the place of the last one: the page is measured afterwards, and nobody writes a headline of numbers. */
async function publishMark(server: OwnServer, { locale, article }: Pages[number], mark: string, again: boolean) {
  const { db } = server.database
  const context = (): Context => ({ db, actor: { kind: 'system' }, now: new Date() })
  const number = Number(article.split('/')[3])
  const [row] = await db
    .select()
    .from(publications)
    .where(and(eq(publications.locale, locale), eq(publications.number, number)))
  if (!row) throw new Error(`nothing is published at ${article}`)
  const { version } = await getDraft(context(), row.articleId)
  const steps = [insertText(1, `${mark} `, again ? mark.length + 1 : 0)]
  await appendSteps(context(), { articleId: row.articleId, version, clientId: 'benchmark', schemaVersion, steps })
  await transitionArticle(context(), { id: row.articleId, name: 'update' })
}

/** The address itself, when it did not move. */
async function movedTo(url: string): Promise<string> {
  const { headers } = await ask(url)
  const at = headers.findIndex((name) => name.toLowerCase() === 'location')
  return new URL(at < 0 ? url : (headers[at + 1] ?? url), url).pathname
}

async function untilRead(url: string, mark: string): Promise<void> {
  const started = performance.now()
  while (performance.now() - started < giveUpMs) {
    const { body } = await ask(url)
    if (body.includes(mark)) return
  }
  throw new Error(`${url} did not show the new text within ${giveUpMs} ms`)
}
