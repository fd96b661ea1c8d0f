import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { ask } from './ask'

export type Pages = { locale: Locale; front: string; article: string }[]

/** The front page and an article with a picture, in each language, found as a reader finds them. */
export async function findPages(origin: string): Promise<Pages> {
  return Promise.all(
    localeCodes.map(async (locale) => ({ locale, front: `/${locale}`, article: await articleOn(origin, locale) })),
  )
}

/** Addresses of every article linked from the front and section pages of a language. */
export async function listArticles(origin: string, locale: Locale): Promise<string[]> {
  const front = await htmlOf(`${origin}/${locale}`)
  const sections = [
    ...new Set([...front.matchAll(new RegExp(`href="(/${locale}/[a-z-]+)"`, 'g'))].map(([, path]) => path)),
  ]
  const pages = [front, ...(await Promise.all(sections.map((path) => htmlOf(origin + path))))]
  const address = new RegExp(`href="(/${locale}/[a-z-]+/\\d+/[^"#]+)"`, 'g')
  return [...new Set(pages.flatMap((page) => [...page.matchAll(address)].map(([, path = '']) => path)))]
}

async function articleOn(origin: string, locale: Locale): Promise<string> {
  for (const path of await listArticles(origin, locale)) {
    if (/<(?:img|picture)\b/.test(await htmlOf(origin + path))) return path
  }
  throw new Error(`no article with a picture under ${origin}/${locale}`)
}

async function htmlOf(url: string): Promise<string> {
  return (await ask(url)).body.toString('utf8')
}
