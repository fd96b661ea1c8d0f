import { setTimeout as pause } from 'node:timers/promises'
import { ask } from './ask'
import { atMost, type Figure, kilobytes } from './figure'
import type { Pages } from './pages'

/** Bytes of the article's document and style sheets as a browser gets them, once the cache has compressed them well. */
export async function weigh(origin: string, pages: Pages): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { locale, article } of pages) {
    const bytes = await settledBytes(origin + article)
    const html = (await ask(origin + article)).body.toString('utf8')
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href)
    let css = 0
    for (const href of sheets) css += await settledBytes(new URL(href, origin).href)
    figures.push(atMost(`article ${locale}: HTML + CSS, brotli`, bytes + css, 20_000, kilobytes))
  }
  return figures
}

async function settledBytes(url: string): Promise<number> {
  const headers = { 'accept-encoding': 'br' }
  for (let round = 0; round < 5; round += 1) await ask(url, { headers })
  await pause(1_000)
  return (await ask(url, { headers })).body.length
}
