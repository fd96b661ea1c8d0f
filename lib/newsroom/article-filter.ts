import { z } from 'zod'
import { statuses } from '@/lib/articles/status'
import { localeCodes } from '@/lib/i18n/locales'

/** What the list of stories shows, as it stands in the address. `person` is an id, `section` a slug. */
export type ArticleFilter = z.infer<typeof shape>

const shape = z.object({
  status: z.enum(statuses).optional().catch(undefined),
  section: z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .optional()
    .catch(undefined),
  language: z.enum(localeCodes).optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
  after: z.string().min(1).max(200).optional().catch(undefined),
})

export type SearchParams = Record<string, string | string[] | undefined>

/** Reads the filter from an address; what makes no sense there counts as absent. */
export function parseArticleFilter(params: SearchParams): ArticleFilter {
  return shape.parse(params)
}

/** True when the list is narrowed (a later page of the whole list is not). */
export function isNarrowed({ after: _, ...conditions }: ArticleFilter): boolean {
  return Object.values(conditions).some((value) => value !== undefined)
}

/** The address of the list with some conditions changed; a changed condition begins at the first page again. */
export function articlesHref(filter: ArticleFilter, change: Partial<ArticleFilter> = {}): string {
  return hrefWith('/newsroom', { ...filter, after: undefined, ...change })
}

/** `path` with those of `params` that have a value. */
export function hrefWith(path: string, params: Record<string, string | undefined>): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}
