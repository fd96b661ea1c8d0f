import { describe, expect, test, vi } from 'vitest'
import { finderOf } from '@/lib/arabic/find-text'
import { moveBlocks } from '@/lib/body/commands/move-blocks'
import type { DocJson } from '@/lib/body/doc-json'
import { documentFinder } from '@/lib/body/find'
import { anchor } from '@/lib/body/suggestions/suggestion'
import { box, doc, fig, h, li, marked, p, quote, ul } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { drawn } from '@/lib/review/suggest/testing'
import { fixMany } from '../style/style-fixes'
import { type Located, showFound, shownIn, styleMarksPlugin } from '../style/style-marks'
import { findKey, findPlugin, replaceAll, replaceCurrent } from '../tools/find/find-plugin'
import { FakeWriter } from './fake-writer'

vi.stubGlobal('navigator', { platform: 'Linux', userAgent: '' })
vi.stubGlobal('fetch', async () => Response.json({ suggestions: {}, threads: [] }))

const picture = '00000000-0000-4000-8000-000000000001'
/** «·» stands for an anchor, as in what is drawn. */
const text = (kind: 'insertion' | 'deletion', words: string, id: string) =>
  marked(kind, words.replaceAll('·', anchor), { id })
const added = (words: string, id = 'theirs') => text('insertion', words, id)
const struck = (words: string, id = 'theirs') => text('deletion', words, id)
const under = (type: 'insertion' | 'deletion', block: DocJson): DocJson => ({
  ...block,
  marks: [{ type, attrs: { id: 'theirs' } }],
})
const isNew = (block: DocJson) => under('insertion', block)
const isGone = (block: DocJson) => under('deletion', block)

/** What stands in the text then, and once what a colleague suggests is rejected, and accepted. */
type Case = [
  what: string,
  given: DocJson[],
  act: (w: FakeWriter) => unknown,
  then: string,
  rejected: string,
  accepted: string,
]

const splitByThem = [p('الأول', added('·')), p(added('·فقرة'), 'تتمة'), p('آخر')]
const joinedByThem = [p('الأول', struck('·')), p(struck('·'), 'تتمة')]

const find = (w: FakeWriter, what: string) => {
  w.editor.registerPlugin(findPlugin())
  const search = documentFinder(finderOf(what, { wholeWords: false, matchCase: false, ignoreForms: false }))
  return w.dispatch((tr) => tr.setMeta(findKey, { search, from: 0 }))
}
const fixAll = (w: FakeWriter, text: string, fix: string) => {
  w.editor.registerPlugin(styleMarksPlugin(() => {}))
  const { from, to } = w.at(text).state.selection
  const finding = { fixes: [fix], severity: 'error', ruleId: 'r', blockId: 'b', from: 0, to: 0 }
  const located = { key: 'k', finding, from, to, text, before: '', after: '' } as unknown as Located
  w.dispatch(() => showFound(w.state, [located]))
  w.dispatch((tr) => fixMany(w.state, shownIn(w.state)) ?? tr)
}

const cases: Record<string, Case[]> = {
  'beside and in a block that is suggested': [
    [
      'Backspace joins real text to a new block',
      [isNew(p('مقترح')), p('الجريدة')],
      (w) => w.at('الجريدة', 'before').press('Backspace'),
      '[+مقترح+]الجريدة',
      'الجريدة',
      'مقترحالجريدة',
    ],
    [
      'and to a struck one',
      [isGone(p('قديم')), p('الجريدة')],
      (w) => w.at('الجريدة', 'before').press('Backspace'),
      '[-قديم-]الجريدة',
      'قديمالجريدة',
      'الجريدة',
    ],
    [
      'a new block to real text',
      [p('الجريدة'), isNew(p('مقترح'))],
      (w) => w.at('مقترح', 'before').press('Backspace'),
      'الجريدة[+مقترح+]',
      'الجريدة',
      'الجريدةمقترح',
    ],
    [
      'a struck block to real text',
      [p('الجريدة'), isGone(p('قديم'))],
      (w) => w.at('قديم', 'before').press('Backspace'),
      'الجريدة[-قديم-]',
      'الجريدةقديم',
      'الجريدة',
    ],
    [
      'a new block to a struck one',
      [isGone(p('قديم')), isNew(p('مقترح'))],
      (w) => w.at('مقترح', 'before').press('Backspace'),
      '[-قديم-][+مقترح+]',
      'قديم',
      'مقترح',
    ],
    [
      'with what is suggested in it',
      [isNew(p('مقترح ', added('آخر', 'b'))), p('الجريدة ', struck('اليوم', 'c'))],
      (w) => w.at('الجريدة', 'before').press('Backspace'),
      '[+مقترح +][+آخر+]الجريدة [-اليوم-]',
      'الجريدة اليوم',
      'مقترح آخرالجريدة ',
    ],
    [
      'two new blocks stay one suggestion',
      [isNew(p('أول')), isNew(p('ثان'))],
      (w) => w.at('ثان', 'before').press('Backspace'),
      '+أولثان',
      '',
      'أولثان',
    ],
    [
      'a selection from one into the other is deleted',
      [isNew(p('مقترح هنا')), p('في الجريدة')],
      (w) => {
        const { from } = w.at(' هنا').state.selection
        w.select(from, w.at('في ').state.selection.to).press('Backspace')
      },
      '[+مقترح+]الجريدة',
      'الجريدة',
      'مقترحالجريدة',
    ],
    [
      'real text into the last item of a new list',
      [isNew(ul(li(p('أول')), li(p('ثان')))), p('الجريدة')],
      (w) => w.at('الجريدة', 'before').press('Backspace'),
      '+listItem: | أول | [+ثان+]الجريدة',
      'الجريدة',
      'أول | ثانالجريدة',
    ],
    [
      'typing in a new block',
      [isNew(p('مقترح')), p('نص')],
      (w) => w.at('مق', 'after').type('x').type('y'),
      '[+مق+]xy[+ترح+] | نص',
      'xy | نص',
      'مقxyترح | نص',
    ],
    [
      'typing in a struck one',
      [isGone(p('قديم')), p('نص')],
      (w) => w.at('قديم', 'after').type('x'),
      '[-قديم-]x | نص',
      'قديمx | نص',
      'x | نص',
    ],
    [
      'typing in a paragraph that a new quote holds',
      [isNew(quote(p('أول'), p('ثان'))), p('نص')],
      (w) => w.at('أول', 'after').type('x'),
      '[+أول+]x | +ثان | نص',
      'x | نص',
      'أولx | ثان | نص',
    ],
    [
      'a caption goes with its picture, however it was written',
      [isNew(fig(picture, 'صورة')), p('نص')],
      (w) => w.at('صورة', 'after').type('x'),
      '+صورةx | نص',
      'نص',
      'صورةx | نص',
    ],
    [
      'text with its new box',
      [isNew(box('إطار', p('سطر'))), p('نص')],
      (w) => w.at('سطر', 'after').type('x'),
      '+factBox: | إطار | سطرx | نص',
      'نص',
      'إطار | سطرx | نص',
    ],
    [
      'Enter parts it',
      [isNew(p('مقترح')), p('نص')],
      (w) => w.at('مق', 'after').press('Enter'),
      '+مق | +ترح | نص',
      'نص',
      'مق | ترح | نص',
    ],
    [
      'it moves as it is',
      [isNew(p('مقترح')), p('نص')],
      (w) => w.at('مقترح').run(moveBlocks(1)),
      'نص | +مقترح',
      'نص',
      'نص | مقترح',
    ],
    [
      'it is made a heading',
      [isNew(p('مقترح')), p('نص')],
      (w) => w.at('مقترح').press('Mod-Alt-2'),
      '+مقترح | نص',
      'نص',
      'مقترح | نص',
    ],
    [
      'it leaves a new quote, still suggested',
      [isNew(quote(p('أول'))), p('نص')],
      (w) => w.at('أول', 'before').press('Backspace'),
      '+أول | نص',
      'نص',
      'أول | نص',
    ],
    [
      'a word of it deleted',
      [isNew(h(2, 'عنوان مقترح')), p('نص')],
      (w) => w.at(' مقترح').press('Backspace'),
      '+عنوان | نص',
      'نص',
      'عنوان | نص',
    ],
  ],
  'at a break that is suggested': [
    [
      'typing at its end',
      splitByThem,
      (w) => w.at('الأول', 'after').moveBy(1).type('.'),
      'الأول[+·+]. | [+·فقرة+]تتمة | آخر',
      'الأول.تتمة | آخر',
      'الأول. | فقرةتتمة | آخر',
    ],
    [
      'typing at the start of what follows',
      splitByThem,
      (w) => w.at('فقرة', 'before').moveBy(-1).type('و'),
      'الأول[+·+] | و[+·فقرة+]تتمة | آخر',
      'الأولوتتمة | آخر',
      'الأول | وفقرةتتمة | آخر',
    ],
    [
      'and at both',
      splitByThem,
      (w) => w.at('فقرة', 'before').moveBy(-1).type('و').at('الأول', 'after').moveBy(1).type('.'),
      'الأول[+·+]. | و[+·فقرة+]تتمة | آخر',
      'الأول.وتتمة | آخر',
      'الأول. | وفقرةتتمة | آخر',
    ],
    [
      'Backspace goes past the anchor',
      splitByThem,
      (w) => w.at('الأول', 'after').moveBy(1).press('Backspace').press('Backspace'),
      'الأ[+·+] | [+·فقرة+]تتمة | آخر',
      'الأتتمة | آخر',
      'الأ | فقرةتتمة | آخر',
    ],
    [
      'Delete goes past it, too',
      splitByThem,
      (w) => w.at('فقرة', 'before').moveBy(-1).press('Delete'),
      'الأول[+·+] | [+·قرة+]تتمة | آخر',
      'الأولتتمة | آخر',
      'الأول | قرةتتمة | آخر',
    ],
    [
      'Backspace after the anchor that begins a line takes the break',
      splitByThem,
      (w) => w.at('فقرة', 'before').press('Backspace'),
      'الأول[+فقرة+]تتمة | آخر',
      'الأولتتمة | آخر',
      'الأولفقرةتتمة | آخر',
    ],
    [
      'Delete before the anchor that ends one, too',
      splitByThem,
      (w) => w.at('الأول', 'after').press('Delete'),
      'الأول[+فقرة+]تتمة | آخر',
      'الأولتتمة | آخر',
      'الأولفقرةتتمة | آخر',
    ],
    [
      'deleting what holds it leaves the break theirs',
      splitByThem,
      (w) => {
        const { from } = w.at('ول').state.selection
        w.select(from, from + 3).press('Backspace')
      },
      'الأ[+·+] | [+·فقرة+]تتمة | آخر',
      'الأتتمة | آخر',
      'الأ | فقرةتتمة | آخر',
    ],
    [
      'a line more before it',
      splitByThem,
      (w) => w.at('الأول', 'after').moveBy(1).press('Enter').type('x'),
      'الأول | x[+·+] | [+·فقرة+]تتمة | آخر',
      'الأول | xتتمة | آخر',
      'الأول | x | فقرةتتمة | آخر',
    ],
    [
      'typing where text holds it, not an anchor',
      [p('قبل ', added('أول')), p(added('ثان'), ' بعد')],
      (w) => w.at('أول', 'after').type('..').at('ثان', 'before').type('ول'),
      'قبل [+أول+]..[+·+] | [+·+]ول[+ثان+] بعد',
      'قبل ..ول بعد',
      'قبل أول.. | ولثان بعد',
    ],
    [
      'and a new block between',
      [p('قبل ', added('أول')), isNew(h(2, 'وسط')), p(added('ثان'), ' بعد')],
      (w) => w.at('أول', 'after').type('.').at('ثان', 'before').type('و'),
      'قبل [+أول+].[+·+] | +وسط | [+·+]و[+ثان+] بعد',
      'قبل .و بعد',
      'قبل أول. | وسط | وثان بعد',
    ],
    [
      'typing at a break to be deleted',
      joinedByThem,
      (w) => w.at('الأول', 'after').moveBy(1).type('.'),
      'الأول[-·-]. | [-·-]تتمة',
      'الأول. | تتمة',
      'الأول.تتمة',
    ],
    [
      'Backspace there',
      joinedByThem,
      (w) => w.at('الأول', 'after').moveBy(1).press('Backspace'),
      'الأو[-·-] | [-·-]تتمة',
      'الأو | تتمة',
      'الأوتتمة',
    ],
    [
      'Backspace at the start of what follows joins them',
      joinedByThem,
      (w) => w.at('تتمة', 'before').press('Backspace'),
      'الأولتتمة',
      'الأولتتمة',
      'الأولتتمة',
    ],
  ],
  'by finding and by house style': [
    [
      'a word of a suggestion stays part of it, another one is real',
      [p('اجتمع الأمن أمس', added(' وقال رئيس مجلس الأمن كلمته'), '.')],
      (w) => expect(replaceAll(find(w, 'الأمن').editor, 'السلم')).toBe(2),
      'اجتمع السلم أمس[+ وقال رئيس مجلس السلم كلمته+].',
      'اجتمع السلم أمس.',
      'اجتمع السلم أمس وقال رئيس مجلس السلم كلمته.',
    ],
    [
      'all of a suggestion, and the word that ends one',
      [p('قال ', added('الأمن'), ' إن', added(' على الأمن'))],
      (w) => replaceAll(find(w, 'الأمن').editor, 'السلم'),
      'قال [+السلم+] إن[+ على السلم+]',
      'قال  إن',
      'قال السلم إن على السلم',
    ],
    [
      'what is a suggestion in part is real',
      [p('اجتمع الأ', added('من'), ' أمس')],
      (w) => replaceAll(find(w, 'الأمن').editor, 'السلم'),
      'اجتمع السلم أمس',
      'اجتمع السلم أمس',
      'اجتمع السلم أمس',
    ],
    [
      'so is what two suggestions are in',
      [p('اجتمع ', added('الأ', 'a'), added('من', 'b'), ' أمس')],
      (w) => replaceCurrent(find(w, 'الأمن').editor, 'السلم'),
      'اجتمع السلم أمس',
      'اجتمع السلم أمس',
      'اجتمع السلم أمس',
    ],
    [
      'a word of a new block stays in it',
      [isNew(p('مجلس الأمن')), p('الأمن')],
      (w) => replaceAll(find(w, 'الأمن').editor, 'السلم'),
      '+مجلس السلم | السلم',
      'السلم',
      'مجلس السلم | السلم',
    ],
    [
      'what check style puts right',
      [p('قال ', added('ان الأمر انتهى'), ' و', added('ان'))],
      (w) => fixAll(w, 'ان ', 'إن '),
      'قال [+إن الأمر انتهى+] و[+ان+]',
      'قال  و',
      'قال إن الأمر انتهى وان',
    ],
    [
      'at the end of a suggestion, too',
      [p('قال ', added('إن الامر'), ' انتهى')],
      (w) => fixAll(w, 'الامر', 'الأمر'),
      'قال [+إن الأمر+] انتهى',
      'قال  انتهى',
      'قال إن الأمر انتهى',
    ],
  ],
}

/** Far more often than it was done. */
const again = (w: FakeWriter, keys: string) => {
  for (let times = 0; times < 12; times++) w.press(keys)
}

describe.each(Object.entries(cases))('editing directly %s', (_, group) => {
  test.each(group)('%s', async (_what, given, act, then, rejected, accepted) => {
    const before = doc('ع', 'م', ...given)
    const writer = await FakeWriter.open(before, 'direct')
    act(writer)
    writer.state.doc.check()
    expect(drawn(writer.state.doc)).toBe(then)
    expect(drawn(parseDoc(writer.decided('reject')))).toBe(rejected)
    expect(drawn(parseDoc(writer.decided('accept')))).toBe(accepted)
    const made = writer.editor.getJSON()
    again(writer, 'Mod-z')
    expect(writer.editor.getJSON()).toEqual(before)
    again(writer, 'Mod-Shift-z')
    expect(writer.editor.getJSON()).toEqual(made)
  })
})
