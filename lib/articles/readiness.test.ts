import { expect, test } from 'vitest'
import { blocking, type ProblemCode, type ReadinessInput, readiness } from './readiness'

const complete: ReadinessInput = {
  headline: 'افتتاح مكتبة جديدة',
  standfirst: 'أبوابها مفتوحة كل يوم.',
  words: 240,
  hasSection: true,
  topics: 2,
  bylines: 1,
  picture: { alt: 'رفوف كتب', credit: 'مداد' },
  figures: [{ alt: 'قارئة', credit: 'مداد' }],
  tks: [],
  suggestions: 0,
  storiesNotPublic: 0,
}
const codes = (input: Partial<ReadinessInput>) => readiness({ ...complete, ...input }).map(({ code }) => code)

test.each<[string, Partial<ReadinessInput>, ProblemCode[]]>([
  ['a complete article', {}, []],
  ['no headline', { headline: ' ' }, ['no_headline']],
  ['no body', { words: 0 }, ['no_body']],
  ['no section', { hasSection: false }, ['no_section']],
  ['a picture without alt text', { picture: { alt: '', credit: 'مداد' } }, ['picture_no_alt']],
  ['a picture without credit', { picture: { alt: 'رفوف', credit: ' ' } }, ['picture_no_credit']],
  ['something to be completed', { tks: [{ text: 'كذا', note: '' }] }, ['tk_left']],
  ['a picture in the text that is no longer there', { figures: [null] }, ['figure_gone']],
  ['a picture in the text without alt text', { figures: [{ alt: ' ', credit: 'مداد' }] }, ['figure_no_alt']],
  ['a picture in the text without credit', { figures: [{ alt: 'نهر', credit: '' }] }, ['figure_no_credit']],
  ['suggestions nobody has decided about', { suggestions: 3 }, ['suggestions_open']],
  ['a card of a story that readers cannot open', { storiesNotPublic: 1 }, ['stories_not_public']],
  ['no picture', { picture: null }, ['no_picture']],
  ['nothing but a headline', { standfirst: '', topics: 0, bylines: 0 }, ['no_standfirst', 'no_topics', 'no_byline']],
])('%s', (_, input, expected) => expect(codes(input)).toEqual(expected))

test('what is to be completed is told place by place', () => {
  const tks = [
    { text: 'كذا', note: 'الرقم النهائي' },
    { text: 'من؟', note: '' },
  ]
  expect(readiness({ ...complete, tks })).toEqual([{ code: 'tk_left', severity: 'error', place: 'body', tks }])
})

test('warnings never block, errors block what names them', () => {
  const problems = readiness({ ...complete, headline: '', hasSection: false, topics: 0 })
  expect(blocking(problems, 'all').map(({ code }) => code)).toEqual(['no_headline', 'no_section'])
  expect(blocking(problems, ['no_headline', 'no_body']).map(({ code }) => code)).toEqual(['no_headline'])
  expect(blocking(problems, undefined)).toEqual([])
})
