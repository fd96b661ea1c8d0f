import { housePairs } from '../quote-marks'
import { type BlockRule, type Match, matches } from '../rule'

export const reversedQuote: BlockRule = {
  id: 'reversed-quote',
  severity: 'error',
  explanation: {
    ar: 'علامة التنصيص معكوسة: «يُفتح بها هكذا ويُغلق هكذا».',
    en: 'This quotation mark is turned the wrong way.',
  },
  script: 'any',
  onPaste: true,
  find: ({ marks }) =>
    marks
      .filter((mark) => mark.reversed)
      .map(({ at, kind, role }) => ({ from: at, to: at + 1, fixes: [housePairs[kind][0][role === 'open' ? 0 : 1]] })),
  examples: [
    { locale: 'ar', wrong: 'قال »لن نعود« ثم مضى', right: 'قال «لن نعود» ثم مضى' },
    { locale: 'ar', wrong: 'قال «لن نعود« ثم مضى', right: 'قال «لن نعود» ثم مضى' },
    { locale: 'ar', wrong: 'قال »لن نعود» ثم مضى', right: 'قال «لن نعود» ثم مضى' },
    { locale: 'en', wrong: 'He said ”never again“ and left.', right: 'He said “never again” and left.' },
  ],
  stays: [
    { locale: 'ar', right: 'قال «إن “الأمر” انتهى»، و«الشرق» نقلت ذلك' },
    { locale: 'ar', right: 'صحيفة «الشرق»: «لا جديد»' },
    { locale: 'ar', right: 'مجلة „Der Spiegel“ الألمانية' },
    { locale: 'en', right: 'He said “never again”, and “no”.' },
    { locale: 'en', right: 'The weekly „Der Spiegel“ asked.' },
  ],
}

export const quoteStyle: BlockRule = {
  id: 'quote-style',
  severity: 'warning',
  explanation: {
    ar: 'علامات التنصيص في هذه المطبوعة من شكل آخر.',
    en: 'This edition uses another kind of quotation marks.',
  },
  script: 'any',
  onPaste: true,
  find({ marks, base, open, rtl, run }, { house }) {
    if (!base) return []
    const pairs = housePairs[house.quotes]
    const apostrophes = rtl || house.quotes === 'guillemets' ? [] : apostrophesNot(house.quotes, open)
    const found = marks.flatMap((mark): Match[] => {
      const { at, kind, role, depth, mate, reversed } = mark
      const inside = depth > 0 || at < run.until
      if (!(mate || run.marks.has(mark)) || (reversed && kind === house.quotes && !inside)) return []
      const right = pairs[inside ? 1 : 0][role === 'open' ? 0 : 1]
      return open[at] === right ? [] : [{ from: at, to: at + 1, fixes: [right] }]
    })
    return [...found, ...apostrophes]
  },
  examples: [
    { locale: 'ar', wrong: 'قال "لن نعود" ثم مضى', right: 'قال «لن نعود» ثم مضى' },
    { locale: 'ar', wrong: 'قال “لن نعود” ثم مضى', right: 'قال «لن نعود» ثم مضى' },
    { locale: 'ar', wrong: 'قال «إن «الأمر» انتهى»', right: 'قال «إن “الأمر” انتهى»' },
    { locale: 'ar', wrong: 'قال «إن "الأمر" انتهى»', right: 'قال «إن “الأمر” انتهى»' },
    {
      locale: 'ar',
      wrong: 'قال «لن نعود» ثم مضى',
      right: 'قال "لن نعود" ثم مضى',
      options: { house: { quotes: 'straight' } },
    },
    {
      locale: 'ar',
      wrong: 'قال «لن نعود» ثم مضى',
      right: 'قال “لن نعود” ثم مضى',
      options: { house: { quotes: 'curly' } },
    },
    { locale: 'ar', wrong: 'قال: "فقرة.\n"تتمتها".', right: 'قال: «فقرة.\n«تتمتها».' },
    { locale: 'ar', wrong: 'قال: "فقرة.\nوثانية.\nوتتمتها".', right: 'قال: «فقرة.\nوثانية.\nوتتمتها».' },
    { locale: 'ar', wrong: 'قال: «فقرة.\nفيها "شيء".\nوتتمتها».', right: 'قال: «فقرة.\nفيها “شيء”.\nوتتمتها».' },
    { locale: 'ar', wrong: 'مجلة „Der Spiegel“ الألمانية', right: 'مجلة «Der Spiegel» الألمانية' },
    { locale: 'en', wrong: 'He said "never again".', right: 'He said “never again”.' },
    {
      locale: 'en',
      wrong: '"We ran," she said. "Then it shook.\n"We left."',
      right: '“We ran,” she said. “Then it shook.\n“We left.”',
    },
    { locale: 'en', wrong: 'He said "call it “never”".', right: 'He said “call it ‘never’”.' },
    { locale: 'en', wrong: "She didn't, and it's so.", right: 'She didn’t, and it’s so.' },
    {
      locale: 'en',
      wrong: 'He didn’t say “never again”.',
      right: 'He didn\'t say "never again".',
      options: { house: { quotes: 'straight' } },
    },
  ],
  stays: [
    { locale: 'ar', right: 'قال «إن “الأمر” انتهى»' },
    { locale: 'ar', right: 'شاشة 27" جديدة، وأنبوب ½" والآخر ¾"' },
    { locale: 'ar', right: 'الجيش (צה"ל) أمس' },
    { locale: 'ar', right: 'He said "never again".' },
    { locale: 'en', right: 'He said “call it ‘never’”, didn’t he?' },
    { locale: 'en', right: 'قال «لن نعود» ثم مضى' },
  ],
}

/** Between letters a single mark can only be an apostrophe, which looks as the house's quotation marks do. */
function apostrophesNot(quotes: 'straight' | 'curly', text: string): Match[] {
  return quotes === 'curly'
    ? matches(text, /(?<=\p{L})'(?=\p{L})/gu, () => '’')
    : matches(text, /(?<=\p{L})’(?=\p{L})/gu, () => "'")
}

export const unbalancedQuote: BlockRule = {
  id: 'unbalanced-quote',
  severity: 'error',
  explanation: {
    ar: 'علامة تنصيص بلا أختها: ما فُتح يُغلق، وما أُغلق فُتح قبله.',
    en: 'This quotation mark has no partner.',
  },
  script: 'any',
  onPaste: false,
  find: ({ marks, run }) =>
    marks.filter((mark) => !mark.mate && !run.marks.has(mark)).map(({ at }) => ({ from: at, to: at + 1, fixes: [] })),
  examples: [
    { locale: 'ar', wrong: 'قال «لن نعود ثم مضى', right: 'قال «لن نعود» ثم مضى', byHand: true },
    { locale: 'ar', wrong: 'قال لن نعود» ثم مضى', right: 'قال «لن نعود» ثم مضى', byHand: true },
    { locale: 'ar', wrong: 'قال "لن نعود ثم مضى', right: 'قال "لن نعود" ثم مضى', byHand: true },
    {
      locale: 'ar',
      wrong: 'قال «لن نعود\nوفي سياق آخر، بقي الأمر',
      right: 'قال «لن نعود»\nوفي سياق آخر',
      byHand: true,
    },
    { locale: 'ar', wrong: 'وصفه بأنه «جميل، ثم مضى\n«لا أعرف»', right: 'وصفه بأنه «جميل»\n«لا أعرف»', byHand: true },
    { locale: 'en', wrong: 'He said “never again.', right: 'He said “never again.”', byHand: true },
    { locale: 'ar', wrong: 'قال: «فقرة.\n«وأخرى».\nثم مضى».', right: 'قال: «فقرة.\n«وأخرى».\nثم مضى.', byHand: true },
    {
      locale: 'ar',
      wrong: 'قال: «فقرة.\nوزار «الشرق» ثم مضى.',
      right: 'قال: «فقرة».\nوزار «الشرق» ثم مضى.',
      byHand: true,
    },
    { locale: 'en', wrong: 'They ran.”\nHe left.', right: '“They ran.”\nHe left.', byHand: true },
  ],
  stays: [
    { locale: 'ar', right: 'قال: «هذه فقرة أولى.\n«وهذه تتمتها».' },
    { locale: 'ar', right: 'قال: «هذه فقرة أولى.\nوهذه تتمتها».' },
    { locale: 'ar', right: 'قال: «هذه فقرة أولى.\nوهذه ثانية فيها “كلام”.\nوهذه تتمتها»، ثم غادر.' },
    { locale: 'ar', right: 'قال: «هذه فقرة أولى.\n«وهذه ثانية.\n«وهذه تتمتها».' },
    { locale: 'ar', right: '«ركضنا حين بدأ»، قالت ماريا. «ثم اهتزت.\n«ركضنا إلى الشارع».' },
    { locale: 'ar', right: 'وأكد أن «الوضع صعب.\n«لن نتراجع»، ختم.' },
    { locale: 'ar', right: 'قال: "هذه فقرة أولى.\nوهذه ثانية.\nوهذه تتمتها". وأضاف: "نعم".' },
    { locale: 'ar', right: 'شاشة 27” وأخرى ½" طولها 6’2”' },
    { locale: 'ar', right: 'قال: «شاشة 27” جديدة»، والجيش (צה"ל).' },
    { locale: 'en', right: 'She said: “The first part.\n“And the second.”' },
    { locale: 'en', right: '“We ran,” said Maria. “Then it shook.\n“We left at once.\n“Nobody stayed.”' },
    { locale: 'en', right: 'He called it “a 27” screen”, and the 6’2” man “in 2020” too.' },
    { locale: 'en', right: 'It’s the ’90s, and a 27" screen isn’t dear.' },
    { locale: 'en', right: 'He said: "It’s 5\'11" tall", and left.' },
  ],
}
