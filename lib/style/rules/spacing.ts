import { isFrench } from '../french'
import { arabicLetter, harakat, isDigit, isLetterOrDigit, isSpace } from '../letters'
import { joinedBefore } from '../quote-marks'
import type { BlockRule, Match } from '../rule'
import { matches } from '../rule'

const arabic = `[${arabicLetter}${harakat}]`

export const spaceBeforeMark: BlockRule = {
  id: 'space-before-mark',
  severity: 'error',
  explanation: {
    ar: 'لا مسافة قبل علامة الترقيم: تلتصق بالكلمة التي قبلها.',
    en: 'No space before a punctuation mark: it belongs to the word before it.',
  },
  script: 'any',
  onPaste: true,
  quoted: 'hint',
  find(reading, { house }) {
    const { open, rtl } = reading
    if (!house.punctuationSpacing) return []
    return matches(open, rtl ? arabicGap : latinGap, ({ 0: gap, index }) => {
      const mark = open[index + gap.length] ?? ''
      return ':;!?'.includes(mark) && isFrench(reading, index, house) ? null : ''
    })
  },
  examples: [
    { locale: 'ar', wrong: 'قال الوزير ، إن الحكومة تدرس', right: 'قال الوزير، إن الحكومة تدرس' },
    { locale: 'ar', wrong: 'هل انتهت الأزمة ؟', right: 'هل انتهت الأزمة؟' },
    { locale: 'ar', wrong: 'انتهى الاجتماع .', right: 'انتهى الاجتماع.' },
    { locale: 'ar', wrong: 'المدن الثلاث : بيروت والقاهرة', right: 'المدن الثلاث: بيروت والقاهرة' },
    { locale: 'ar', wrong: 'توقفوا ! نادى الحارس', right: 'توقفوا! نادى الحارس' },
    { locale: 'ar', wrong: 'وصل متأخراً  ؛ فاعتذر', right: 'وصل متأخراً؛ فاعتذر' },
    { locale: 'ar', wrong: 'قال «نعم» ، ثم مضى', right: 'قال «نعم»، ثم مضى' },
    { locale: 'ar', wrong: 'قال :نعم', right: 'قال:نعم' },
    { locale: 'en', wrong: 'She left , he stayed .', right: 'She left, he stayed.' },
    { locale: 'en', wrong: 'Why now ?', right: 'Why now?' },
    { locale: 'ar', wrong: 'Why now ?', right: 'Why now?' },
    { locale: 'ar', wrong: 'هل زرت Le Monde ؟', right: 'هل زرت Le Monde؟' },
    { locale: 'ar', wrong: 'Le président , déclaré .', right: 'Le président, déclaré.' },
    {
      locale: 'en',
      wrong: 'He said «no» : why ?',
      right: 'He said «no»: why?',
      options: { house: { quotes: 'guillemets' } },
    },
  ],
  stays: [
    { locale: 'ar', right: 'قال: نعم، ثم مضى. لماذا؟ لا أحد يعرف!' },
    { locale: 'ar', right: 'منصة .NET وإطار .env ونطاق .مصر' },
    { locale: 'ar', right: 'رسالة قصيرة :D و:) ثم !important' },
    { locale: 'ar', right: 'وانتظر ... ثم قال' },
    { locale: 'ar', right: 'انتهت المباراة بنتيجة 3 : 1' },
    { locale: 'ar', right: 'كتب الوزير , بعد', options: { house: { punctuationSpacing: false } } },
    { locale: 'ar', right: 'Le président a déclaré : « Non ! » et il est parti ; pourquoi ?' },
    { locale: 'ar', right: 'Vous partez : pourquoi pas ?' },
    { locale: 'ar', right: 'Il a dit : « Non ! »' },
    { locale: 'ar', right: 'Il dit : oui !' },
    { locale: 'ar', right: 'قالت صحيفة Le Monde (Où va la France ?) أمس' },
    { locale: 'en', right: 'La réponse : « Non ! »', options: { house: { quotes: 'guillemets' } } },
    { locale: 'en', right: 'A rate of .5 and a smile :) in .NET' },
    { locale: 'en', right: 'He waited ... and left' },
  ],
}

const arabicGap =
  /(?<=[^\s(«“])[ \u00A0\t]+(?=[،؛؟,;]|[!?](?![\p{Script=Latin}\p{N}=])|\.(?![\p{L}\p{N}.])|:(?![)(\p{Script=Latin}\d]|\s*\d))/gu
const latinGap =
  /(?<=[^\s(“])[ \u00A0\t]+(?=[،؛؟,;]|[?!](?![\p{L}\p{N}=-])|\.(?![\p{L}\p{N}.])|:(?![)(\p{L}\d-]|\s*\d))/gu

export const spaceAfterMark: BlockRule = {
  id: 'space-after-mark',
  severity: 'error',
  explanation: {
    ar: 'تلزم مسافة بعد علامة الترقيم.',
    en: 'A space is missing after the punctuation mark.',
  },
  script: 'any',
  onPaste: true,
  quoted: 'hint',
  find({ open, rtl }, { house }) {
    if (!house.punctuationSpacing) return []
    return matches(open, rtl ? arabicRun : latinRun, ([mark]) => `${mark} `)
  },
  examples: [
    { locale: 'ar', wrong: 'قال الوزير،إن الحكومة تدرس', right: 'قال الوزير، إن الحكومة تدرس' },
    { locale: 'ar', wrong: 'متى؟وأين', right: 'متى؟ وأين' },
    { locale: 'ar', wrong: 'وقال:إن الأمر انتهى', right: 'وقال: إن الأمر انتهى' },
    { locale: 'ar', wrong: 'قال :نعم', right: 'قال : نعم' },
    { locale: 'ar', wrong: 'وقال،«لن نعود»', right: 'وقال، «لن نعود»' },
    { locale: 'ar', wrong: 'وأضاف:«لن نعود»', right: 'وأضاف: «لن نعود»' },
    { locale: 'ar', wrong: 'في مارس،2026 كان', right: 'في مارس، 2026 كان' },
    { locale: 'ar', wrong: 'في 2026،وبعد عام', right: 'في 2026، وبعد عام' },
    { locale: 'en', wrong: 'Bread,milk and tea', right: 'Bread, milk and tea' },
  ],
  stays: [
    { locale: 'ar', right: 'الساعة 10:30 والنسبة ١٢،٥ والعدد 1,200' },
    { locale: 'ar', right: 'زوروا https://example.com/a,b وراسلوا a.b@example.com' },
    { locale: 'ar', right: '«لماذا؟»، سأل. «لا أعرف!» أجاب' },
    { locale: 'ar', right: 'إطار Node.js وشركة Yahoo!Japan' },
    { locale: 'en', right: 'The U.S. and e.g. Node.js at 10:30, 1,200 of them' },
    { locale: 'en', right: 'See example.com/a,b or write to a.b@example.com.' },
    { locale: 'en', right: '“Why?” she asked. Dr.No is a film.' },
    { locale: 'en', right: 'Gloves for N,N-dimethyl compounds.' },
  ],
}

const arabicRun = new RegExp(
  [
    String.raw`[،؛؟](?=[\p{L}«“(])`,
    String.raw`(?<=[\p{L}\p{M}»”)])[،؛](?=\p{N})`,
    `(?<=${arabic}[ \\u00A0]?)[:!](?=${arabic})`,
    `(?<=${arabic}):(?=[«“"])`,
  ].join('|'),
  'gu',
)
const latinRun = /(?<=[\p{L}\p{M}”)])[,;](?=\p{L}(?!-))|(?<=[a-z]{3})[!?](?=[A-Z][a-z])/gu

export const joinedSentences: BlockRule = {
  id: 'joined-sentences',
  severity: 'warning',
  explanation: {
    ar: 'تلزم مسافة بين النقطة والجملة التي بعدها.',
    en: 'A space is missing between the full stop and the next sentence.',
  },
  script: 'any',
  // A point inside a word may be the address of a site, which only a person knows.
  onPaste: false,
  quoted: 'hint',
  find({ open, rtl }, { house }) {
    if (!house.punctuationSpacing) return []
    return matches(open, rtl ? arabicPoint : latinPoint, ({ index }) => {
      const before = /[\p{L}\p{M}]+$/u.exec(open.slice(Math.max(0, index - 12), index))?.[0] ?? ''
      return letterNames.has(before.replace(/^و/u, '')) ? null : '. '
    })
  },
  examples: [
    { locale: 'ar', wrong: 'انتهى الاجتماع.وغادر الجميع', right: 'انتهى الاجتماع. وغادر الجميع' },
    { locale: 'ar', wrong: 'لا.لن نعود', right: 'لا. لن نعود' },
    { locale: 'ar', wrong: 'عرف كيف انتهى.ما قيل بعدها', right: 'عرف كيف انتهى. ما قيل بعدها' },
    { locale: 'ar', wrong: 'وصل الوفد.في المساء', right: 'وصل الوفد. في المساء' },
    { locale: 'en', wrong: 'It ended.Everybody left.', right: 'It ended. Everybody left.' },
  ],
  stays: [
    { locale: 'ar', right: 'نقلت أ.ف.ب عن د.أحمد وص.ب رقم 12 في القرن الثالث ق.م' },
    { locale: 'ar', right: 'قناة سي.إن.إن ومكتب إف.بي.آي ومصرف جي.بي.مورغان' },
    { locale: 'ar', right: 'موقعا سوق.كوم وبوكينغ.كوم، وموقع.وزارة-التعليم.مصر' },
    {
      locale: 'ar',
      right: 'شركة أمازون.تك',
      options: { names: [{ id: 'n', name: { ar: 'أمازون.تك' }, variants: [] }] },
    },
    { locale: 'en', right: 'The U.S. and e.g. Node.js, Booking.com and Dr.No.' },
  ],
}

const arabicPoint = new RegExp(String.raw`(?<=${arabic}{2})\.(?=${arabic}{2})`, 'gu')
const latinPoint = /(?<=[a-z]{3})\.(?=[A-Z][a-z])/gu
/** Names of Latin letters in Arabic: «سي.إن.إن», «إف.بي.آي». */
const letterNames = new Set(
  'إيه أيه ايه بي سي دي إي اي إف اف جي إتش اتش آي أي جيه كيه إل ال إم ام إن ان أو او كيو آر ار إس اس تي يو في دبليو إكس اكس واي زد زي'.split(
    ' ',
  ),
)

export const doubleSpace: BlockRule = {
  id: 'double-space',
  severity: 'error',
  explanation: { ar: 'مسافة واحدة بين الكلمتين تكفي.', en: 'One space between two words is enough.' },
  script: 'any',
  onPaste: true,
  quoted: 'hint',
  find: ({ open }) => matches(open, /(?<=\S)[ \u00A0]{2,}(?=[^\s،؛؟.:!,;?])/gu, () => ' '),
  examples: [
    { locale: 'ar', wrong: 'قال  الوزير', right: 'قال الوزير' },
    { locale: 'ar', wrong: 'قال.   ثم مضى', right: 'قال. ثم مضى' },
    { locale: 'en', wrong: 'It ended.  Everybody left.', right: 'It ended. Everybody left.' },
  ],
  stays: [
    { locale: 'ar', right: 'قال الوزير ' },
    { locale: 'ar', right: 'الطول 5\u00A0كلم' },
    { locale: 'en', right: 'She left.' },
  ],
}

export const spaceInsideQuotes: BlockRule = {
  id: 'space-inside-quotes',
  severity: 'error',
  explanation: {
    ar: 'لا مسافة بين علامة التنصيص والكلام المنقول.',
    en: 'No space between a quotation mark and what it quotes.',
  },
  script: 'any',
  onPaste: true,
  find(reading, { house }) {
    const { open, marks, run, rtl } = reading
    return marks.flatMap((mark): Match[] => {
      const { at, kind, role, mate } = mark
      if (kind === 'guillemets' && !rtl && isFrench(reading, at, house)) return []
      // Alone, only a mark with a shape of its own tells which side is inside.
      if (!mate && !run.marks.has(mark) && (kind === 'straight' || role === 'close')) return []
      const step = role === 'open' ? 1 : -1
      let edge = at + step
      while (isSpace(open[edge])) edge += step
      if (edge === at + step || edge === mate?.at || edge >= open.length) return []
      return [{ from: Math.min(at, edge) + 1, to: Math.max(at, edge), fixes: [''] }]
    })
  },
  examples: [
    { locale: 'ar', wrong: 'قال « لن نعود » ثم مضى', right: 'قال «لن نعود» ثم مضى' },
    { locale: 'ar', wrong: 'قال «لن نعود » ثم مضى', right: 'قال «لن نعود» ثم مضى' },
    { locale: 'ar', wrong: '« فقرة أولى.\n«وتتمتها».', right: '«فقرة أولى.\n«وتتمتها».' },
    { locale: 'en', wrong: 'He said “ never again ”.', right: 'He said “never again”.' },
    { locale: 'ar', wrong: 'قالت « Le Monde » أمس', right: 'قالت «Le Monde» أمس' },
    {
      locale: 'en',
      wrong: 'He said « never again ».',
      right: 'He said «never again».',
      options: { house: { quotes: 'guillemets' } },
    },
  ],
  stays: [
    { locale: 'ar', right: 'قال «لن نعود» ثم كتب «نعم».' },
    { locale: 'en', right: 'He said “never” and “ever”.' },
    { locale: 'ar', right: 'Le président a déclaré : « Non ! » et il est parti.' },
  ],
}

export const spaceAroundQuotes: BlockRule = {
  id: 'space-around-quotes',
  severity: 'warning',
  explanation: {
    ar: 'تلزم مسافة بين علامة التنصيص والكلمة التي خارجها.',
    en: 'A space is missing between the quotation mark and the word outside it.',
  },
  script: 'any',
  onPaste: false,
  find({ open, marks, rtl }) {
    return marks.flatMap(({ at, role, mate }): Match[] => {
      if (!mate) return []
      const mark = open[at] ?? ''
      if (role === 'close') {
        const next = open[at + 1]
        return isLetterOrDigit(next) && !isDigit(next) ? [{ from: at, to: at + 1, fixes: [`${mark} `] }] : []
      }
      const before = /[\p{L}\p{M}\u0640]+$/u.exec(open.slice(Math.max(0, at - 30), at))?.[0]
      if (!before || (rtl && joinedBefore.test(before))) return []
      return [{ from: at, to: at + 1, fixes: [` ${mark}`] }]
    })
  },
  examples: [
    { locale: 'ar', wrong: 'قالت صحيفة«الشرق» أمس', right: 'قالت صحيفة «الشرق» أمس' },
    { locale: 'ar', wrong: 'قالت «الشرق»أمس', right: 'قالت «الشرق» أمس' },
    { locale: 'en', wrong: 'He said“never” again', right: 'He said “never” again' },
  ],
  stays: [
    { locale: 'ar', right: 'و«الشرق» لـ«مداد» وبـ«القدس» والـ«ناتو» ال«ناتو»' },
    { locale: 'en', right: 'the (“so-called”) plan—“ours”' },
  ],
}
