import { expect, test } from 'vitest'
import { type Doing, presentPeople } from './people'
import type { Other } from './presence'

const caret = { anchor: 1, head: 1 }
const tab = (id: string, doing: Doing): Other => ({
  clientId: `${id}-${doing}`,
  person: { id, name: { ar: id }, slug: id },
  selection: doing === 'writes' ? caret : null,
  away: doing === 'away',
})

test.each<[what: string, tabs: Other[], people: string[]]>([
  [
    'each as they are',
    [tab('سمر', 'writes'), tab('هدى', 'reads'), tab('رانيا', 'away')],
    ['سمر writes', 'هدى reads', 'رانيا away'],
  ],
  ['one of two tabs in the text', [tab('سمر', 'away'), tab('سمر', 'writes'), tab('سمر', 'reads')], ['سمر writes']],
  ['one of two tabs to be seen', [tab('سمر', 'reads'), tab('سمر', 'away')], ['سمر reads']],
  ['not oneself', [tab('سلمى', 'writes'), tab('هدى', 'reads')], ['هدى reads']],
])('%s', (_, tabs, people) => {
  expect(presentPeople(tabs, 'سلمى').map(({ person, doing }) => `${person.id} ${doing}`)).toEqual(people)
})
