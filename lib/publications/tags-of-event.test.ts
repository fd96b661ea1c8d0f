import { expect, test } from 'vitest'
import { tagsOfEvent } from './tags-of-event'

const data = { locale: 'ar', sectionIds: ['s1', 's2'], topicIds: ['t'], personIds: ['p'] }

test.each<[string, Parameters<typeof tagsOfEvent>[0], string[]]>([
  [
    'a publish changes the story, the front and every list it stands in or stood in',
    { type: 'article.published', storyId: 'x', data },
    ['story:x', 'front:ar', 'section:s1:ar', 'section:s2:ar', 'topic:t:ar', 'author:p:ar'],
  ],
  ['a withdrawal too', { type: 'article.withdrawn', storyId: 'x', data: { locale: 'en' } }, ['story:x', 'front:en']],
  ['a submission changes nothing for readers', { type: 'article.submitted', storyId: 'x', data }, []],
  [
    'a picture changes where it stands',
    { type: 'asset.field_changed', storyId: null, data: { assetId: 'a' } },
    ['asset:a'],
  ],
  ['a new section changes every header', { type: 'section.created', storyId: null, data: {} }, ['site']],
  ['a renamed section too', { type: 'section.updated', storyId: null, data: {} }, ['site']],
  ['a moved section too', { type: 'section.moved', storyId: null, data: {} }, ['site']],
])('%s', (_, event, tags) => expect(tagsOfEvent(event)).toEqual(tags))
