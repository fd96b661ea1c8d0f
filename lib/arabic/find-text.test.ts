import { describe, expect, test } from 'vitest'
import { type FindOptions, finderOf } from './find-text'

const plain: FindOptions = { wholeWords: false, matchCase: false, ignoreForms: false }
const words = { ...plain, wholeWords: true }
const loose = { ...plain, ignoreForms: true }
const looseWords = { ...plain, wholeWords: true, ignoreForms: true }
const exact = { ...plain, matchCase: true }

/** The text with what was found in brackets. */
function marked(text: string, query: string, options: FindOptions): string {
  const spans = finderOf(query, options)(text)
  return spans.reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
    text,
  )
}

type Case = [what: string, options: FindOptions, query: string, text: string]

const cases: Case[] = [
  ['a part of a word', plain, 'من', 'ال[من]ارة [من] الأ[من]'],
  ['nothing over another', plain, 'aa', '[aa][aa]a'],
  ['capitals make no difference', plain, 'reuters', '[Reuters] و[REUTERS]'],
  ['unless asked', exact, 'Reuters', '[Reuters] REUTERS'],
  ['letter forms make a difference', plain, 'امن', 'الأمن'],
  ['harakat make a difference', plain, 'محمد', 'مُحَمَّد [محمد]'],
  ['a letter that grows in lower case', plain, 'b', 'İ[b]'],
  ['brackets and signs are looked for as they are', plain, '(AFP).', 'بكين [(AFP).]'],
  ['emoji count as they are written', plain, 'ب', '👩🏽‍🚀[ب]'],

  ['whole words only', words, 'من', 'المنارة [من] الأمن'],
  ['whole words beside Arabic punctuation', words, 'الأمن', '«[الأمن]»، [الأمن]؛ [الأمن]؟'],
  ['a vowel sign is inside the word', words, 'محمد', 'محمدٌ [محمد]'],
  ['tatweel is inside the word', words, 'الأمن', 'الأمنـ [الأمن]'],
  ['a number is a word', words, '20', '2026 [20] 120'],
  ['Latin beside Arabic is one word only when written as one', words, 'AFP', 'وAFP ([AFP])'],
  ['several words', words, 'مجلس الأمن', '[مجلس الأمن] مجلس الأمنيات'],
  ['a conjunction is part of the word', words, 'الأمن', 'والأمن [الأمن]'],

  ['hamza on alef', loose, 'امن', 'ال[أمن] و[امن] و[إمن] [آمن]'],
  ['and the other way round', loose, 'الأمن', '[الامن] [الأمن]'],
  ['carriers of hamza', loose, 'مسئول', '[مسؤول] [مسئول]'],
  ['a hamza is still a letter', loose, 'شاء', '[شاء] شارع'],
  ['ta marbuta and ha', loose, 'مدرسه', '[مدرسة] ال[مدرسه]'],
  ['alef maqsura and ya', loose, 'على', '[علي] [على]'],
  ['Farsi letters', loose, 'كي', '[کی]'],
  ['harakat, to the last one', loose, 'محمد', '[مُحَمَّدٌ] و[محمد]'],
  ['tatweel', loose, 'العربية', '[الـــعربيـــة]'],
  ['a query with harakat', loose, 'مُحمّد', '[محمد]'],
  ['digits of every script', loose, '2026', '[٢٠٢٦] [۲۰۲۶] [2026]'],
  ['Arabic signs in numbers', loose, '3.5%', '[٣٫٥٪]'],
  ['presentation forms', loose, 'الصين', '[ﺍﻟﺼﻴﻦ]'],
  ['a ligature is found whole', loose, 'لا', '[ﻻ] [لا]'],
  ['half a ligature is not found', loose, 'ل', 'ﻻ'],
  ['accents', loose, 'Cafe', '[Café] [café]'],
  ['composed of parts', loose, 'احمد', '[ا\u0654حمد]'],
  ['invisible marks inside a word', loose, 'الصين', '[ال\u200Bصين]'],
  ['an invisible mark behind is not taken', loose, 'AFP', '([AFP]\u200E)'],
  ['a no-break space', loose, 'مجلس الأمن', '[مجلس\u00A0الأمن]'],
  ['capitals when asked', { ...loose, matchCase: true }, 'Cafe', '[Café] café'],

  [
    'a word behind article and conjunction',
    looseWords,
    'امن',
    'ال[أمن] وال[أمن] بال[أمن] لل[أمن] كال[أمن] فال[أمن] [أمن]',
  ],
  ['with the article, behind a conjunction', looseWords, 'الامن', 'و[الأمن] [الأمن]'],
  ['a lone conjunction before a longer word', looseWords, 'بوتين', 'و[بوتين] [بوتين]'],
  ['but not inside another word', looseWords, 'امن', 'ثامن أمنية الأمنية ضامن'],
  ['nor before too short a word', looseWords, 'زير', 'وزير'],
  ['words with harakat have ends too', looseWords, 'محمد', '[محمدٌ] محمدية'],
]

const drawn = (text: string) => text.replace(/[[\]]/g, '')

describe('finds', () => {
  test.each(cases)('%s', (_, options, query, text) => expect(marked(drawn(text), query, options)).toBe(text))
})

test.each([
  ['nothing', ''],
  ['only a vowel sign', '\u0651'],
])('%s is not looked for', (_, query) => expect(finderOf(query, loose)('مُحَمَّد')).toEqual([]))
