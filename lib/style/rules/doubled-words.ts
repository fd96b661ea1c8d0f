import { arabicLetter, bare, harakat } from '../letters'
import type { Reading } from '../reading'
import type { BlockRule, Match } from '../rule'
import { matches } from '../rule'

export const doubledWord: BlockRule = {
  id: 'doubled-word',
  severity: 'warning',
  explanation: { ar: 'كلمة مكررة.', en: 'A word is doubled.' },
  script: 'any',
  onPaste: false,
  find: (reading) => (reading.rtl ? arabicDoubled(reading, 'surely') : latinDoubled(reading)),
  examples: [
    { locale: 'ar', wrong: 'قال إن إن الحكومة تدرس', right: 'قال إن الحكومة تدرس' },
    { locale: 'ar', wrong: 'وصل إلى إلى المدينة التي التي زارها', right: 'وصل إلى المدينة التي زارها' },
    { locale: 'ar', wrong: 'وفي وفي المساء', right: 'وفي المساء' },
    { locale: 'en', wrong: 'It was the the end', right: 'It was the end' },
    { locale: 'en', wrong: 'The the end', right: 'The end' },
  ],
  stays: [
    { locale: 'ar', right: 'تقدموا رويداً رويداً، كلمة كلمة، شيئًا شيئًا، ثم قال، قال' },
    { locale: 'ar', right: 'قال أحمد أحمد إن المجلس ناقش القانون مادة مادة، وتقدمت القوات شبرًا شبرًا' },
    { locale: 'ar', right: 'وجاء موقفه بين بين، لا معها ولا ضدها' },
    { locale: 'ar', right: 'نقلت شبكة سي إن إن عن هيئة بي بي سي أن الوفد يصل بعد بعد غد' },
    { locale: 'ar', right: 'هتفوا «سلمية سلمية»' },
    { locale: 'ar', right: 'بطرس بطرس غالي' },
    {
      locale: 'ar',
      right: 'فرقة دوران دوران',
      options: { names: [{ id: 'n', name: { ar: 'دوران دوران' }, variants: [] }] },
    },
    { locale: 'en', right: 'He had had enough that that day, said Sirhan Sirhan. Very very good.' },
  ],
}

export const possiblyDoubledWord: BlockRule = {
  id: 'possible-doubled-word',
  severity: 'hint',
  explanation: {
    ar: 'كلمة مكررة، إلا إذا كان التكرار مقصوداً: «بنداً بنداً»، «أحمد أحمد».',
    en: 'A word is doubled, unless it is meant so, as «بنداً بنداً» or the name «أحمد أحمد» are.',
  },
  script: 'arabic',
  onPaste: false,
  find: (reading) => arabicDoubled(reading, 'perhaps'),
  examples: [
    { locale: 'ar', wrong: 'بعد اجتماع اجتماع طويل', right: 'بعد اجتماع طويل' },
    { locale: 'ar', wrong: 'قال أحمد أحمد', right: 'قال أحمد' },
  ],
  stays: [
    { locale: 'ar', right: 'تقدموا رويداً رويداً، كلمة كلمة، شيئًا شيئًا، ثم قال، قال' },
    { locale: 'ar', right: 'نقلت شبكة سي إن إن عن هيئة بي بي سي أن الوفد يصل بعد بعد غد' },
    { locale: 'ar', right: 'هتفوا «سلمية سلمية»، وقال بطرس بطرس غالي' },
    { locale: 'ar', right: 'قال إن إن الحكومة تدرس' },
  ],
}

/** In Arabic a noun or a name may be meant twice; a particle hardly ever is (but for «بين بين», neither this nor that). */
function arabicDoubled({ own }: Reading, wanted: 'surely' | 'perhaps'): Match[] {
  return matches(own, arabicTwice, ({ 0: found, 1: word = '', index }) => {
    const plain = bare(word)
    const [before, after] = [own.slice(Math.max(0, index - 8), index), own.slice(index + found.length).slice(0, 8)]
    if (saidTwice.has(plain.replace(/^[وف](?=.{4})/u, '')) || channel.test(before)) return null
    if (dayAfter.test(after) || (plain === 'بين' && !after.startsWith(' '))) return null
    return particles.has(plain.replace(/^و(?=..)/u, '')) === (wanted === 'surely') ? word : null
  })
}

function latinDoubled({ own }: Reading): Match[] {
  return matches(own, latinTwice, ({ 0: found, 1: word = '' }) => {
    const [second = ''] = found.split(/\s+/).slice(-1)
    if (saidTwice.has(word.toLowerCase())) return null
    // «Duran Duran», «Sirhan Sirhan».
    return /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(second) ? null : word
  })
}

const arabicTwice = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])([${arabicLetter}][${arabicLetter}${harakat}]+)[ \\u00A0]+\\1(?![\\p{L}\\p{M}\\p{N}\\u0640])`,
  'gu',
)
const latinTwice = /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}][\p{L}\p{M}]*)[ \u00A0]+\1(?![\p{L}\p{M}\p{N}'’-])/giu
/** Not among them: «من», which is «مِن» and «مَن», «كان», «ما», «لا». */
const particles = new Set(
  'إن ان أن إلى الى في على عن مع بين قبل بعد منذ خلال عند لدى حتى أو او ثم كما حيث لأن لان لكن قد الذي التي الذين اللذين'.split(
    ' ',
  ),
)
const saidTwice = new Set(
  'رويدا شيئا قليلا جيدا خطوة كلمة حرفا حرف واحدا واحدة واحد بابا بيتا بيت دارا شارعا زنقة مرة مهلا حذار هيهات أبدا جدا الله آمين لا نعم هيا صفا دكا سطرا سطر يوما سنة عاما حجرا حبة قطرة قرية مدينة رجلا فردا فصلا تدريجا بطرس من ها هو هي بي had that very so bye no ha now really far many long well is you her there'.split(
    ' ',
  ),
)
/** «سي إن إن». */
const channel = /(?<!\p{L})سي[ \u00A0]$/u
/** «بعد بعد غد». */
const dayAfter = /^[ \u00A0](?:غد|أمس)(?!\p{L})/u
