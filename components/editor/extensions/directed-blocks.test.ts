import { describe, expect, test } from 'vitest'
import { stateOf, withCells } from '@/lib/body/commands/testing'
import type { DocJson } from '@/lib/body/doc-json'
import { bodySchema } from '@/lib/body/schema'
import { box, doc, gallery, hr, li, note, p, points, pull, quote, table, ul, withDir } from '@/lib/body/testing'
import { baseAt, type Directed, directedBlocks, handledBlocks } from './directed-blocks'

const names = (blocks: Directed[]) => blocks.map(({ node }) => `${node.type.name} «${node.textContent}»`)
const picture = '00000000-0000-4000-8000-000000000001'
const figure = (caption: string): DocJson => ({
  type: 'figure',
  attrs: { assetId: picture },
  content: p(caption).content,
})

// «^» is the caret, two of them a selection.
describe('the menu of a block turns', () => {
  test.each<[string, DocJson[], string[]]>([
    ['a paragraph', [p('^أب')], ['paragraph «أب»']],
    ['several', [p('^أ'), p('ب^')], ['paragraph «أ»', 'paragraph «ب»']],
    ['a quote, not the paragraph in it', [quote(p('^أ'), p('ب'))], ['blockquote «أب»']],
    ['a table', [table(['^أ', 'ب'])], ['table «أب»']],
    ['a pull quote', [pull('^أ', 'ب')], ['pullQuote «أب»']],
    ['a fact box', [box('أ', p('^ب'))], ['factBox «أب»']],
    ['a note', [note(p('^أ'))], ['editorsNote «أ»']],
    ['of an item its list', [ul(li(p('^أ')), li(p('ب')))], ['bulletList «أب»']],
    ['of an item inside another the inner list', [ul(li(p('أ'), ul(li(p('^ب')))))], ['bulletList «ب»']],
    ['of a point the key points', [points(li(p('^أ')))], ['keyPoints «أ»']],
    ['a picture of a gallery', [gallery(figure('^أ'), figure('ب'))], ['figure «أ»']],
    ['nothing that has no direction', [p('^أ'), hr, p('ب^')], ['paragraph «أ»', 'paragraph «ب»']],
  ])('%s', (_, blocks, expected) => {
    expect(names(handledBlocks(stateOf(doc('', '', ...blocks))))).toEqual(expected)
  })
  test('nothing in the headline', () => expect(handledBlocks(stateOf(doc('^ع', '', p('أ'))))).toEqual([]))
})

describe('the key turns', () => {
  test.each<[string, DocJson[], string[]]>([
    ['the item the caret is in', [ul(li(p('^أ')))], ['paragraph «أ»']],
    ['an empty item alone', [ul(li(p('^')))], ['paragraph «»']],
    ['the items selected', [ul(li(p('^أ')), li(p('ب^')), li(p('ج')))], ['paragraph «أ»', 'paragraph «ب»']],
    [
      'the list too when all of it is selected',
      [ul(li(p('^أ')), li(p('ب^')))],
      ['bulletList «أب»', 'paragraph «أ»', 'paragraph «ب»'],
    ],
    ['not when a letter is left out', [ul(li(p('أ^ب')), li(p('ج^')))], ['paragraph «أب»', 'paragraph «ج»']],
    ['a table all selected', [table(['^أ', 'ب^'])], ['table «أب»', 'paragraph «أ»', 'paragraph «ب»']],
    [
      'a quote with the list in it',
      [quote(p('^أ'), ul(li(p('ب^'))))],
      ['blockquote «أب»', 'paragraph «أ»', 'bulletList «ب»', 'paragraph «ب»'],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(names(directedBlocks(stateOf(doc('', '', ...blocks))))).toEqual(expected)
  })
})

describe('with whole cells selected, the key turns', () => {
  const start = stateOf(doc('', '', table(['أ', 'ب'], ['ج', 'د'])))
  test.each<[string, from: string, to: string, string[]]>([
    ['those of a row', 'أ', 'ب', ['paragraph «أ»', 'paragraph «ب»']],
    ['also from its end', 'ب', 'أ', ['paragraph «أ»', 'paragraph «ب»']],
    ['those of a column, and none between', 'أ', 'ج', ['paragraph «أ»', 'paragraph «ج»']],
    [
      'the table too when all of it is',
      'د',
      'أ',
      ['table «أبجد»', 'paragraph «أ»', 'paragraph «ب»', 'paragraph «ج»', 'paragraph «د»'],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(names(directedBlocks(withCells(start, from, to)))).toEqual(expected)
  })
})

test.each<[string, DocJson, 'rtl' | 'ltr']>([
  ['an item of a list that nobody turned', ul(li(p('أ'))), 'rtl'],
  ['of one that was turned', withDir('ltr', ul(li(p('أ')))), 'ltr'],
  ['of one in a box that was turned', withDir('ltr', box('أ', ul(li(p('ب'))))), 'ltr'],
])('the text of %s is weighed against %s', (_, block, expected) => {
  const node = bodySchema.nodeFromJSON(doc('', '', block))
  let found: string | null = null
  node.descendants(({ type }, position, parent) => {
    if (type.name === 'paragraph' && parent?.type.name === 'listItem') found = baseAt(node.resolve(position), 'rtl')
  })
  expect(found).toBe(expected)
})
