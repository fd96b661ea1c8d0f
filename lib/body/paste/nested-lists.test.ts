import { expect, test } from 'vitest'
import { type HtmlNode, parseHtml } from './html-tree'
import { nestLists } from './nested-lists'

const shape = (node: HtmlNode): string =>
  typeof node === 'string' ? node : `${node.tag}(${node.children.map(shape).join(' ')})`

function nested(html: string): string {
  const root = parseHtml(html)
  nestLists(root)
  return root.children.map(shape).join(' ')
}

test.each([
  [
    'a list beside its item goes into it',
    '<ul><li>أ</li><ul><li>ب</li></ul><li>ج</li></ul>',
    'ul(li(أ ul(li(ب))) li(ج))',
  ],
  [
    'and so do the lists in it',
    '<ol><li>أ</li><ol><li>ب</li><ol><li>ج</li></ol></ol></ol>',
    'ol(li(أ ol(li(ب ol(li(ج))))))',
  ],
  [
    'two lists after one item are both of it',
    '<ul><li>أ</li><ol><li>1</li></ol><ul><li>ب</li></ul></ul>',
    'ul(li(أ ol(li(1)) ul(li(ب))))',
  ],
  ['one before any item stays', '<ul><ul><li>أ</li></ul></ul>', 'ul(ul(li(أ)))'],
  ['one in its item stays', '<ul><li>أ<ul><li>ب</li></ul></li></ul>', 'ul(li(أ ul(li(ب))))'],
])('%s', (_, html, expected) => {
  expect(nested(html)).toBe(expected)
})
