import type { DocJson } from '@/lib/body/doc-json'
import { settledJson } from '@/lib/body/settled'
import { headlineOf, standfirstOf } from '@/lib/body/text'
import type { ExportedArticle } from './exported-article'

/** An Arabic article on its way out, for tests; `changes` replace parts of it. */
export function givenExported(draft: DocJson, changes: Partial<ExportedArticle> = {}): ExportedArticle {
  const doc = settledJson(draft)
  return {
    id: '7f1f4a1e-58c1-4f0c-9a3c-0d5b0c6a9d11',
    number: 12,
    version: 41,
    locale: 'ar',
    status: 'draft',
    asPublished: false,
    headline: headlineOf(doc),
    standfirst: standfirstOf(doc),
    titles: { kicker: '', seoTitle: '', socialTitle: '', pushText: '' },
    bylines: ['سلمى الراوي'],
    places: ['دبي', 'بكين'],
    agencies: ['الشرق', 'رويترز'],
    topics: ['المدن'],
    section: 'سياسة',
    doc,
    at: new Date('2026-11-23T11:32:00Z'),
    ...changes,
  }
}
