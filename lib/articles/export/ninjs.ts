import { titleNames } from '@/lib/articles/titles'
import type { DocJson } from '@/lib/body/doc-json'
import { wordCount } from '@/lib/body/text'
import { countCharacters } from '@/lib/i18n/characters'
import { formatList } from '@/lib/i18n/format'
import { locales } from '@/lib/i18n/locales'
import type { ExportedArticle } from './exported-article'
import { htmlBody } from './html'
import { plainBody } from './plain-text'

type Text = { role?: string; contentType?: string; value: string }

/** An article as the news industry exchanges it: the part of IPTC ninjs 3.1 that a text needs. */
export type Ninjs = {
  uri: string
  type: 'text'
  version: string
  versionCreated: string
  pubStatus: 'usable' | 'withheld' | 'canceled'
  language: string
  headlines: Text[]
  descriptions?: Text[]
  bodies: (Text & { charCount: number; wordCount: number })[]
  by?: string
  located?: string
  places?: { name: string; rel: string }[]
  infoSources?: { name: string; role: string }[]
  subjects?: { name: string; rel: string }[]
  altIds: { role: string; value: string }[]
  standard: { name: string; version: string; schema: string }
}

const roles = { kicker: 'kicker', seoTitle: 'seo', socialTitle: 'social', pushText: 'push' }

/** Gives the item, to be written as JSON; parts that the article does not have are left out. */
export function ninjs(article: ExportedArticle): Ninjs {
  const { locale, doc, titles, places, agencies, topics, bylines } = article
  const { dir } = locales[locale]
  const [rich, plain] = [htmlBody(doc, locale), plainBody(doc, dir)]
  const counted = withoutFigures(doc)
  const counts = { charCount: countCharacters(plainBody(counted, dir)), wordCount: wordCount(counted) }
  const others = titleNames.filter((name) => titles[name] !== '')
  return {
    uri: `urn:uuid:${article.id}`,
    type: 'text',
    version: String(article.version),
    versionCreated: article.at.toISOString(),
    pubStatus: pubStatusOf(article),
    language: locale,
    headlines: [
      { role: 'main', contentType: 'text/plain', value: article.headline },
      ...others.map((name) => ({ role: roles[name], contentType: 'text/plain', value: titles[name] })),
    ],
    ...(article.standfirst && {
      descriptions: [{ role: 'summary', contentType: 'text/plain', value: article.standfirst }],
    }),
    bodies: [
      { role: 'main', contentType: 'text/html', ...counts, value: rich },
      { role: 'plain', contentType: 'text/plain', ...counts, value: plain },
    ],
    ...(bylines.length > 0 && { by: formatList(bylines, locale) }),
    ...(places.length > 0 && {
      located: places.join('/'),
      places: places.map((name) => ({ name, rel: 'located' })),
    }),
    ...(agencies.length > 0 && { infoSources: agencies.map((name) => ({ name, role: 'agency' })) }),
    ...(topics.length > 0 && { subjects: topics.map((name) => ({ name, rel: 'about' })) }),
    altIds: [{ role: 'number', value: String(article.number) }],
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
  }
}

/** Only what readers see may be used by whoever receives it. */
function pubStatusOf({ status, asPublished }: ExportedArticle): Ninjs['pubStatus'] {
  if (status === 'withdrawn') return 'canceled'
  return status === 'published' && asPublished ? 'usable' : 'withheld'
}

/** The standard counts no captions of figures. */
function withoutFigures(node: DocJson): DocJson {
  if (!node.content) return node
  return { ...node, content: node.content.filter(({ type }) => type !== 'figure').map(withoutFigures) }
}
