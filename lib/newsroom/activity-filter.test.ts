import { expect, test } from 'vitest'
import { type ActivityFilter, activityHref, parseActivityFilter } from './activity-filter'
import type { SearchParams } from './article-filter'

const id = '0b9fd0c4-3c0e-4b0a-9b7f-0f5a3a6a3e11'

test.each<[SearchParams, ActivityFilter]>([
  [{}, {}],
  [
    { type: 'article.published', person: id, after: '41' },
    { type: 'article.published', person: id, after: 41 },
  ],
  [{ type: 'article.sold', person: 'me', after: 'x' }, {}],
  [{ after: '-1' }, {}],
  [{ after: '1e400' }, {}],
  [{ type: ['article.published'] }, {}],
])('%j reads as %j', (params, expected) => {
  expect(parseActivityFilter(params)).toEqual(expected)
})

test.each<[ActivityFilter, Partial<ActivityFilter>, string]>([
  [{}, {}, '/newsroom/activity'],
  [{ type: 'person.created', after: 9 }, {}, '/newsroom/activity?type=person.created'],
  [{ person: id }, { after: 12 }, `/newsroom/activity?person=${id}&after=12`],
])('%j with %j is %s', (filter, change, expected) => {
  expect(activityHref(filter, change)).toBe(expected)
})
