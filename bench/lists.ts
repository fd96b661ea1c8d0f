import { fillArchive, someWord } from './archive'
import { ask } from './ask'
import { atMost, type Figure, ms } from './figure'
import { percentile } from './numbers'
import { enterAs, type Person } from './person'
import type { OwnServer } from './site'

const rounds = 30

/** The newsroom's lists over 100,000 articles, as whole pages: newest, filtered, searched, and page by page into the past. */
export async function listArchive(origin: string, server: OwnServer): Promise<Figure[]> {
  await fillArchive(server.database)
  const editor = await enterAs('editor', server)
  const url = `${origin}/newsroom`
  const times = {
    'newest first': await timeOf(editor, () => url),
    'one status and language': await timeOf(editor, () => `${url}?status=in_review&language=ar`),
    'search in headlines': await timeOf(editor, (round) => `${url}?q=${encodeURIComponent(someWord(round))}`),
    'older pages': await timeOlder(editor, url),
  }
  return Object.entries(times).map(([list, sample]) =>
    atMost(`newsroom, 100,000 articles: ${list}, p95`, percentile(sample, 0.95), 60, ms),
  )
}

async function timeOf(person: Person, urlOf: (round: number) => string): Promise<number[]> {
  await read(person, urlOf(0))
  const sample: number[] = []
  for (let round = 0; round < rounds; round += 1) sample.push((await read(person, urlOf(round))).ms)
  return sample
}

async function timeOlder(person: Person, first: string): Promise<number[]> {
  const sample: number[] = []
  let url = first
  for (let round = 0; round < rounds; round += 1) {
    const { ms: took, body } = await read(person, url)
    sample.push(took)
    const next = /href="([^"]*[?&;]after=[^"]*)"/.exec(body.toString('utf8'))?.[1]
    if (!next) throw new Error('the list has no link to older articles')
    url = new URL(next.replaceAll('&amp;', '&'), first).href
  }
  return sample
}

async function read({ cookie }: Person, url: string) {
  const answer = await ask(url, { headers: { cookie } })
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return answer
}
