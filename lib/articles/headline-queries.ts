import { type SQL, sql } from 'drizzle-orm'
import { articles } from '@/db/schema'
import { stem, tokens } from '@/lib/arabic/search'

/** Articles whose headline holds every word of `q` or a word that begins with it, whatever its prefixes and letter forms. */
export function headlineMatches(q: string | undefined): SQL | undefined {
  const terms = tokens(q ?? '')
    .map(stem)
    .filter(Boolean)
    .slice(0, 8)
  if (terms.length === 0) return undefined
  const query = terms.map((term) => `'${term.replace(/['\\]/g, '')}':*`).join(' & ')
  return sql`to_tsvector('simple', ${articles.headlineTerms}) @@ to_tsquery('simple', ${query})`
}
