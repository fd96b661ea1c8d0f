import { expect, test } from 'vitest'
import { parseHtml, textIn } from './html-tree'
import { dropJunk } from './junk'

test.each<[what: string, html: string, left: string]>([
  [
    'the sign of a comment of Word',
    'نهائي<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[AH1]</a><span style="mso-special-character:comment">&nbsp;</span></span>.',
    'نهائي.',
  ],
  [
    'the comments themselves',
    '<p>نص</p><div style="mso-element:comment-list"><hr class=msocomoff><div style="mso-element:comment"><div class=msocomtxt><p class=MsoCommentText>لا تنشر</p></div></div></div>',
    'نص',
  ],
  ['but not words copied out of a comment', '<p class=MsoCommentText>من التعليق</p>', 'من التعليق'],
  ['nor words that were commented on', '<a style="mso-comment-reference:AH_1">القرار</a>', 'القرار'],
  ['nor words that got the style of a sign', '<span class=MsoCommentReference>كلام</span>', 'كلام'],
  [
    'words that were taken back in Word',
    'قبل <del cite="mailto:A" datetime="2026-11-24T10:00">محذوف</del> بعد',
    'قبل  بعد',
  ],
  ['but not those that a page strikes out', '<del datetime="2026-11-24">ألغيت</del> <del>كذلك</del>', 'ألغيت كذلك'],
  ['words that were added in Word stay', '<ins cite="mailto:A">مضاف</ins>', 'مضاف'],
  [
    'hidden words',
    'نص<span style="mso-hide:all">خفي</span><span hidden>خفي</span><p style="display:none">خفي</p>',
    'نص',
  ],
  ['a line that mail hides before its text', '<div style="display:none !important">خفي</div>نص', 'نص'],
  ['forms and players', 'نص<button>زر</button><select><option>خيار</select><audio>صوت</audio>', 'نص'],
])('%s', (_, html, left) => {
  const root = parseHtml(html)
  dropJunk(root)
  expect(textIn(root)).toBe(left)
})
