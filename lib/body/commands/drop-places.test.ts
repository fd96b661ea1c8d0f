import { expect, test } from 'vitest'
import type { DocJson } from '../doc-json'
import { box, doc, fig, gallery, li, ol, p, points, quote, ul } from '../testing'
import { blocksAt } from './block-range'
import { dropPlaces } from './drop-places'
import { stateOf } from './testing'

test.each<[what: string, before: DocJson, places: string[]]>([
  ['a paragraph in the body', doc('ع', '', p('1^'), ul(li(p('a')))), ['doc 0']],
  [
    'a picture in its gallery',
    doc('ع', '', gallery(fig('00000000-0000-4000-8000-000000000001', '1^')), ul(li(p('a')))),
    ['gallery 6'],
  ],
  [
    'an item in its list, those beside it and the body',
    doc('ع', '', points(li(p('a'))), quote(p('0')), ul(li(p('1^'))), box('إطار', ol(1, li(p('b')))), ol(1, li(p('c')))),
    ['bulletList 18', 'keyPoints 6', 'orderedList 40', 'doc 0'],
  ],
  [
    'an item of a box, in the box',
    doc('ع', '', ul(li(p('a'))), box('إطار', ol(1, li(p('1^'))))),
    ['orderedList 20', 'factBox 13'],
  ],
  [
    'an item of an inner list, in the item that holds that',
    doc('ع', '', ul(li(p('1'), ul(li(p('a^'), ul(li(p('x')))), li(p('b')))))),
    ['bulletList 11', 'listItem 7'],
  ],
])('%s', (_, before, places) => {
  const state = stateOf(before)
  const range = blocksAt(state)
  expect(range && dropPlaces(state.doc, range).map(({ node, start }) => `${node.type.name} ${start}`)).toEqual(places)
})
