import { expect, test } from 'vitest'
import { footnotes } from './footnotes'
import { type HtmlNode, parseHtml } from './html-tree'

/** What is left, without attributes. */
function drawn(node: HtmlNode): string {
  if (typeof node === 'string') return node
  const inner = node.children.map(drawn).join('')
  return node.tag === '#root' ? inner : `<${node.tag}>${inner}</${node.tag}>`
}

const cases: [what: string, html: string, expected: string][] = [
  ['none', '<p>نص <a href="#top">أعلى</a></p>', '<p>نص <a>أعلى</a></p>'],
  [
    'of Word',
    '<p>نص<a href="#_ftn1">[1]</a></p><p><a href="#_ftnref1" name="_ftn1">[1]</a> حاشية</p>',
    '<p>نص[1]</p><ol><li> حاشية</li></ol>',
  ],
  [
    'of Word, with the address of the file',
    '<p>نص<a href="file:///c/a.htm#_edn1">[i]</a></p><p><a href="file:///c/a.htm#_ednref1" name="_edn1">[i]</a> حاشية</p>',
    '<p>نص[1]</p><ol><li> حاشية</li></ol>',
  ],
  [
    'of Word, in two paragraphs',
    '<p>نص<a href="#_ftn1">[1]</a></p><div style="mso-element:footnote-list"><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> أولى</p><p>ثانية</p></div></div>',
    '<p>نص[1]</p><ol><li><p> أولى</p><p>ثانية</p></li></ol>',
  ],
  [
    'of LibreOffice, in two paragraphs',
    '<p>نص<a name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p><a name="sdfootnote1sym" href="#sdfootnote1anc">1</a>أولى</p><p>ثانية</p></div>',
    '<p>نص[1]</p><ol><li><p>أولى</p><p>ثانية</p></li></ol>',
  ],
  [
    'of Google Docs',
    '<p>Text<sup><a href="#ftnt1">[1]</a></sup></p><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> A note</p></div>',
    '<p>Text[1]</p><div></div><ol><li> A note</li></ol>',
  ],
  [
    'of a web page, raised and in Arabic digits',
    '<p>نص<sup><a href="#fn1">١</a></sup></p><ol><li id="fn1">حاشية <a href="#fnref1">↩</a></li></ol>',
    '<p>نص[1]</p><ol><li>حاشية </li></ol>',
  ],
  [
    'in the order of their calls',
    '<p>أ<a href="#fn2">2</a> ب<a href="#fn1">1</a></p><p id="fn1">أولى</p><p id="fn2">ثانية</p>',
    '<p>أ[1] ب[2]</p><ol><li>ثانية</li><li>أولى</li></ol>',
  ],
  [
    'one that is called twice',
    '<p>أ<a href="#fn1">1</a> ب<a href="#fn1">1</a></p><p id="fn1">حاشية</p>',
    '<p>أ[1] ب[1]</p><ol><li>حاشية</li></ol>',
  ],
  [
    'of Wikipedia, with several ways back',
    '<p>أ<a href="#cite_note-s-1">[1]</a></p><ol><li id="cite_note-s-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-s_1-0"><sup>أ</sup></a> <a href="#cite_ref-s_1-1"><sup>ب</sup></a></span> <span>سجل البلدية</span></li></ol>',
    '<p>أ[1]</p><ol><li> <span>سجل البلدية</span></li></ol>',
  ],
  [
    'of which one was not copied: each keeps its number',
    '<p>أ<a href="#fn1">٣</a> ب<a href="#fn2">٤</a></p><p id="fn2">رابعة</p>',
    '<p>أ[3] ب[4]</p><p>[4] رابعة</p>',
  ],
  [
    'of which one was not copied, in two paragraphs',
    '<p>أ<a href="#_ftn1">[1]</a> ب<a href="#_ftn2">[2]</a></p><div id="ftn2"><p><a href="#_ftnref2" name="_ftn2">[2]</a>أولى</p><p>ثانية</p></div>',
    '<p>أ[1] ب[2]</p><p>[2] أولى</p><p>ثانية</p>',
  ],
  ['that were not copied at all', '<p>نص<a href="#fn7">[7]</a></p>', '<p>نص[7]</p>'],
  [
    'a word that leads to a note is no number',
    '<p><a href="#fn-x">كلمة طويلة</a></p><p id="fn-x">نص</p>',
    '<p><a>كلمة طويلة</a></p><p>نص</p>',
  ],
  ['a raised letter that is no call', '<p>م<sup>2</sup><a href="#fn1">1</a></p>', '<p>م<sup>2</sup>[1]</p>'],
]

test.each(cases)('%s', (_, html, expected) => {
  const root = parseHtml(html)
  footnotes(root)
  expect(drawn(root)).toBe(expected)
})
