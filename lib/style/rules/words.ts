import type { WordEntry } from '../house-style'
import { arabicLetter, harakat, isArabic } from '../letters'
import { findPhrases, indexWords, type PhraseIndex, tokensOf } from '../name-index'
import type { BlockRule, Match } from '../rule'
import { matches } from '../rule'

export const droppedHamza: BlockRule = {
  id: 'dropped-hamza',
  severity: 'hint',
  explanation: {
    ar: 'قد تكون الهمزة سقطت: إلى، أن، إن، أو.',
    en: 'The hamza may be missing here: إلى, أن, إن, أو.',
  },
  script: 'arabic',
  onPaste: false,
  find: ({ own }) =>
    matches(own, wordPattern, ({ 0: word, index }) => {
      const rest = own.slice(index + word.length, index + word.length + 4)
      const entry = withoutHamza.get(word.replace(doubling, ''))
      if (!entry) return null
      return entry.only && !entry.only.test(rest) ? null : entry.fixes.map((fix) => doubledAs(word, fix))
    }),
  examples: [
    { locale: 'ar', wrong: 'ذهب الى المدرسة', right: 'ذهب إلى المدرسة' },
    { locale: 'ar', wrong: 'أكد ان الحكومة تدرس', right: 'أكد أن الحكومة تدرس' },
    { locale: 'ar', wrong: 'أكد انّ الحكومة تدرس', right: 'أكد أنّ الحكومة تدرس' },
    { locale: 'ar', wrong: 'وأضاف انّها تدرس', right: 'وأضاف أنّها تدرس' },
    { locale: 'ar', wrong: 'أكد ان\u064E\u0651 الحكومة تدرس', right: 'أكد أن\u064E\u0651 الحكومة تدرس' },
    { locale: 'ar', wrong: 'وأضاف وان الأمر', right: 'وأضاف وأن الأمر' },
    { locale: 'ar', wrong: 'اليوم او غداً', right: 'اليوم أو غداً' },
    { locale: 'ar', wrong: 'جاء لانه تأخر', right: 'جاء لأنه تأخر' },
    { locale: 'ar', wrong: 'حضر ايضاً', right: 'حضر أيضاً' },
  ],
  stays: [
    { locale: 'ar', right: 'ذهب إلى المدرسة وأكد أنّ الأمر انتهى، إن شاء' },
    { locale: 'ar', right: 'إنّ الأمر انتهى، لأنّه قال أنّها وإنّهم' },
    { locale: 'ar', right: 'لوحة فان غوخ، وكان بان كي مون هنا' },
    { locale: 'ar', right: 'كتب «انا ذاهب الى البيت»' },
  ],
}

/** Shadda, with its fatha on either side: «إنّ» and «إنَّ». */
const doubling = /\u064E?\u0651\u064E?/g

/** The fix with the shadda where the writer put it; both have the same letters but for the hamza. */
function doubledAs(word: string, fix: string): string {
  let at = 0
  return word.replace(/(\u064E?\u0651\u064E?)|./gs, (_, sign?: string) => sign ?? fix.charAt(at++))
}

const beforeNoun = /^ (?:ال|هذ|تلك|ذلك)/u
type HamzaEntry = { fixes: string[]; only?: RegExp }
const withoutHamza = new Map<string, HamzaEntry>([
  ...single('الى', 'إلى'),
  ...single('والى', 'وإلى'),
  ...single('او', 'أو'),
  ...single('اذا', 'إذا'),
  ...single('واذا', 'وإذا'),
  ...single('ايضا', 'أيضا'),
  ...single('لان', 'لأن'),
  ...single('لانه', 'لأنه'),
  ...single('لانها', 'لأنها'),
  ...single('لانهم', 'لأنهم'),
  ['ايضاً', { fixes: ['أيضاً'] }],
  ['ان', { fixes: ['أن', 'إن'] }],
  ['وان', { fixes: ['وأن', 'وإن'] }],
  ['انه', { fixes: ['أنه', 'إنه'] }],
  ['انها', { fixes: ['أنها', 'إنها'] }],
  ['انهم', { fixes: ['أنهم', 'إنهم'] }],
  ['وانه', { fixes: ['وأنه', 'وإنه'] }],
  ['وانها', { fixes: ['وأنها', 'وإنها'] }],
  ['بانه', { fixes: ['بأنه'] }],
  ['بانها', { fixes: ['بأنها'] }],
  ['فان', { fixes: ['فإن', 'فأن'], only: beforeNoun }],
  ['بان', { fixes: ['بأن'], only: beforeNoun }],
])

function single(wrong: string, right: string): [string, HamzaEntry][] {
  return [[wrong, { fixes: [right] }]]
}

const wordPattern = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}\\u0640])[${arabicLetter}${harakat}]+(?![\\p{L}\\p{M}\\p{N}\\u0640])`,
  'gu',
)

export const wordEnding: BlockRule = {
  id: 'word-ending',
  severity: 'hint',
  explanation: {
    ar: 'آخر الكلمة: ه أم ة؟ ي أم ى؟ الصيغة الأخرى هي المعروفة.',
    en: 'The end of the word, ه or ة, ي or ى: the other form is the known one.',
  },
  script: 'arabic',
  onPaste: false,
  find({ own }, { dictionary }) {
    return matches(own, wordPattern, ([word]) => {
      const sure = neverRight.get(word) ?? withoutAnd(word)
      if (sure || !dictionary) return sure ?? null
      const other = otherEnd[word.at(-1) ?? '']
      if (!other || word.length < 3 || names.has(word.replace(/^و/u, '')) || dictionary.has(word)) return null
      const turned = word.slice(0, -1) + other
      return dictionary.has(turned) ? turned : null
    })
  },
  examples: [
    { locale: 'ar', wrong: 'وصل فى هذة السنة', right: 'وصل في هذه السنة' },
    { locale: 'ar', wrong: 'الرجل الذى حضر والمرأة التى حضرت', right: 'الرجل الذي حضر والمرأة التي حضرت' },
    { locale: 'ar', wrong: 'وهذة ومصطفي', right: 'وهذه ومصطفى' },
    { locale: 'ar', wrong: 'قالت الحكومه أمس', right: 'قالت الحكومة أمس', options: { dictionary: known('الحكومة') } },
    { locale: 'ar', wrong: 'الرجل الذى حضر', right: 'الرجل الذي حضر', options: { dictionary: known('الذي') } },
    { locale: 'ar', wrong: 'زار مستشفي كبيراً', right: 'زار مستشفى كبيراً', options: { dictionary: known('مستشفى') } },
  ],
  stays: [
    { locale: 'ar', right: 'قالت الحكومه أمس' },
    { locale: 'ar', right: 'زار علي مدرسه', options: { dictionary: known('علي على مدرسه مدرسة') } },
    { locale: 'ar', right: 'سجل بوعزة ثم يحيى ويحيى', options: { dictionary: known('سجل ثم بوعزه يحيي') } },
    { locale: 'ar', right: 'كتب «الحكومه»', options: { dictionary: known('الحكومة') } },
    { locale: 'ar', right: 'كتب «فى هذة»، وهذه مدرسه، وفى بوعده، ولدي كتاب' },
  ],
}

/** Nobody writes ة for ه: such a word is a name, or one that the dictionary does not know. */
const otherEnd: Record<string, string> = { ه: 'ة', ى: 'ي', ي: 'ى' }
const names = new Set(['يحيى'])

/**
 * Forms that are no other word, known without a dictionary, and those that dictionaries take for one. Not among them: «مدرسه»,
 * which may be his teacher, «لدي», which may be what I have.
 */
const neverRight = new Map([
  ['فى', 'في'],
  ['هذة', 'هذه'],
  ['الذى', 'الذي'],
  ['التى', 'التي'],
  ['هى', 'هي'],
  ['إحدي', 'إحدى'],
  ['مصطفي', 'مصطفى'],
  ['مستشفي', 'مستشفى'],
  ['المستشفي', 'المستشفى'],
  ['الأخري', 'الأخرى'],
  ['الكبري', 'الكبرى'],
])

/** The same after «و», but where that is a word of its own: «وفى» is to keep one’s word. */
function withoutAnd(word: string): string | undefined {
  const rest = word.startsWith('و') && word !== 'وفى' ? neverRight.get(word.slice(1)) : undefined
  return rest && `و${rest}`
}

function known(words: string): { has(word: string): boolean } {
  return new Set(words.split(' '))
}

export const nameSpelling: BlockRule = {
  id: 'name',
  severity: 'warning',
  explanation: {
    ar: 'للاسم صيغة معتمدة في قائمة الأسماء.',
    en: 'The name list has an approved spelling for this name.',
  },
  script: 'any',
  onPaste: false,
  quoted: 'hint',
  find: ({ names }) => names.flatMap((it) => (it.approved ? [] : [asMatch(it)])),
  examples: [
    { locale: 'ar', wrong: 'قال شي جين بينج أمس', right: 'قال شي جين بينغ أمس', options: { names: list() } },
    { locale: 'ar', wrong: 'وشي جين بينج', right: 'وشي جين بينغ', options: { names: list() } },
    { locale: 'ar', wrong: 'لشي جينبينغ', right: 'لشي جين بينغ', options: { names: list() } },
    { locale: 'ar', wrong: 'قال «إن شي جين بينج» هنا', right: 'قال «إن شي جين بينغ» هنا', options: { names: list() } },
    { locale: 'ar', wrong: 'للخمينى', right: 'للخميني', options: { names: list() } },
    { locale: 'ar', wrong: 'زار غوغول', right: 'زار غوغل', options: { names: list() } },
    { locale: 'ar', wrong: 'وبغوغول', right: 'وبغوغل', options: { names: list() } },
    { locale: 'en', wrong: 'Xi Jin Ping’s visit', right: 'Xi Jinping’s visit', options: { names: list() } },
    { locale: 'ar', wrong: 'كتب Xi Jin Ping كتاباً', right: 'كتب Xi Jinping كتاباً', options: { names: list() } },
  ],
  stays: [
    { locale: 'ar', right: 'قال شي جين بينغ وزار غوغل', options: { names: list() } },
    { locale: 'ar', right: 'شي جميل، جين بينج', options: { names: list() } },
    { locale: 'en', right: 'Xi Jinping and Xi’an', options: { names: list() } },
  ],
}

function list() {
  return [
    { id: 'xi', name: { ar: 'شي جين بينغ', en: 'Xi Jinping' }, variants: ['شي جين بينج', 'شي جينبينغ', 'Xi Jin Ping'] },
    { id: 'khomeini', name: { ar: 'الخميني' }, variants: ['الخمينى'] },
    { id: 'google', name: { ar: 'غوغل', en: 'Google' }, variants: ['غوغول', 'جوجل'] },
  ]
}

export const houseWord: BlockRule = {
  id: 'word',
  severity: 'warning',
  explanation: {
    ar: 'كلمة في قائمة المطبوعة، ولها بديل أو سبب لتركها.',
    en: 'This word is on the edition’s list: there is another for it, or a reason to leave it.',
  },
  script: 'any',
  onPaste: false,
  find({ own, base }, { words, locale }) {
    if (!base || words.length === 0) return []
    return findPhrases(own, tokensOf(own), wordIndex(words, locale)).flatMap((it) => {
      if (it.approved) return []
      const match = asMatch(it)
      return [{ ...match, fixes: match.fixes.map((fix) => likeCase(own[it.from], fix)) }]
    })
  },
  examples: [
    { locale: 'ar', wrong: 'زار أمريكا وأمريكا', right: 'زار أميركا وأميركا', options: { words: house() } },
    { locale: 'ar', wrong: 'قضية المخدَّرات', right: 'قضية المخدَّرات المحظورة', options: { words: house() } },
    { locale: 'ar', wrong: 'لقي مصرعه في حادث', right: 'قُتل في حادث', options: { words: house() } },
    { locale: 'ar', wrong: 'وصف بالإرهابي', right: 'وصف', options: { words: house() }, byHand: true },
    { locale: 'en', wrong: 'Utilize it and utilize more', right: 'Use it and use more', options: { words: house() } },
  ],
  stays: [
    { locale: 'ar', right: 'قال «زرت أمريكا»', options: { words: house() } },
    { locale: 'ar', right: 'الأمريكان', options: { words: house() } },
    { locale: 'en', right: 'He said “utilize it”. Utilized.', options: { words: house() } },
  ],
}

function house(): WordEntry[] {
  const reason = { ar: 'أسلوب المطبوعة', en: 'House style' }
  return [
    { id: 'a', locale: 'ar', word: 'أمريكا', prefer: 'أميركا', reason },
    { id: 'b', locale: 'ar', word: 'المخدرات', prefer: 'المخدَّرات المحظورة', reason },
    { id: 'c', locale: 'ar', word: 'لقي مصرعه', prefer: 'قُتل', reason },
    { id: 'd', locale: 'ar', word: 'إرهابي', prefer: null, reason },
    { id: 'e', locale: 'en', word: 'utilize', prefer: 'use', reason },
  ]
}

function asMatch({ from, to, entryId, replacement }: ReturnType<typeof findPhrases>[number]): Match {
  return { from, to, entryId, fixes: replacement === null ? [] : [replacement] }
}

function likeCase(first: string | undefined, text: string): string {
  if (!first || isArabic(first) || first === first.toLowerCase()) return text
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function wordIndex(words: WordEntry[], locale: string): PhraseIndex {
  const kept = indexes.get(words)
  if (kept?.locale === locale) return kept.index
  const index = indexWords(words.filter((it) => it.locale === locale))
  indexes.set(words, { locale, index })
  return index
}

const indexes = new WeakMap<WordEntry[], { locale: string; index: PhraseIndex }>()
