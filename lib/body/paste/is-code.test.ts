import { expect, test } from 'vitest'
import type { HtmlElement, HtmlNode } from './html-tree'
import { isCode } from './is-code'

const element = (tag: string, ...children: HtmlNode[]): HtmlElement => ({ tag, attrs: {}, children })

test.each([
  ['code', element('code', 'x'), true],
  ['a key to press', element('kbd', 'Ctrl'), true],
  ['what a machine answers', element('samp', 'ok'), true],
  ['a paragraph', element('p', 'npm start -- --port=3000'), false],
  ['a command in letters of one width', element('pre', 'git log --oneline | head -5 > out.txt'), true],
  ['Arabic prose in letters of one width', element('pre', 'قال المتحدث: «انتهى»، ثم غادر (مسرعاً).'), false],
  ['English prose in letters of one width', element('tt', 'The minister left the hall without a word'), false],
  ['prose with code of its own inside', element('pre', 'see ', element('code', 'a=b;')), false],
])('%s', (_, given, expected) => {
  expect(isCode(given)).toBe(expected)
})
