import { housePairs, type QuoteMark } from '../quote-marks'
import type { Reading } from '../reading'
import { type BlockRule, type DocumentRule, type Match, matches } from '../rule'

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
    { locale: 'en', right: 'He said “never again”, and “no”.' },
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
  find({ marks, base, open, rtl }, { house }) {
    if (!base) return []
    const pairs = housePairs[house.quotes]
    const apostrophes = rtl || house.quotes === 'guillemets' ? [] : apostrophesNot(house.quotes, open)
    const found = marks.flatMap((mark): Match[] => {
      const { at, kind, role, depth, mate, reversed } = mark
      const inside = depth > 0
      if (!mate || (reversed && kind === house.quotes && !inside)) return []
      const fits = inside ? kind === innerKind[house.quotes] : kind === house.quotes
      if (fits) return []
      return [{ from: at, to: at + 1, fixes: [pairs[inside ? 1 : 0][role === 'open' ? 0 : 1]] }]
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
    { locale: 'en', wrong: 'He said "never again".', right: 'He said “never again”.' },
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
    { locale: 'ar', right: 'شاشة 27" جديدة' },
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

/** What may stand inside a quotation of the house; other single marks are never looked at. */
const innerKind = { guillemets: 'curly', straight: null, curly: null } as const

export const unbalancedQuote: DocumentRule = {
  id: 'unbalanced-quote',
  severity: 'error',
  explanation: {
    ar: 'علامة تنصيص بلا أختها: ما فُتح يُغلق، وما أُغلق فُتح قبله.',
    en: 'This quotation mark has no partner.',
  },
  script: 'any',
  onPaste: false,
  findAll(readings) {
    const found: (Match & { blockId: string })[] = []
    let waiting: Waiting | null = null
    for (const reading of readings) {
      const alone = reading.marks.filter((mark) => !mark.mate)
      if (waiting) {
        if (carriesOn(reading, waiting.mark, alone)) {
          const [first] = alone
          if (first?.role === 'close' && first.kind === waiting.mark.kind) alone.shift()
        } else found.push(asMatch(waiting.blockId, waiting.mark))
        waiting = null
      }
      const last = alone.at(-1)
      if (last?.role === 'open' && mayRunOn(reading, last)) waiting = { blockId: reading.id, mark: alone.pop() ?? last }
      for (const mark of alone) found.push(asMatch(reading.id, mark))
    }
    if (waiting) found.push(asMatch(waiting.blockId, waiting.mark))
    return found
  },
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
  ],
  stays: [
    { locale: 'ar', right: 'قال: «هذه فقرة أولى.\n«وهذه تتمتها».' },
    { locale: 'ar', right: 'قال: «هذه فقرة أولى.\nوهذه تتمتها».' },
    { locale: 'en', right: 'She said: “The first part.\n“And the second.”' },
    { locale: 'en', right: 'It’s the ’90s, and a 27" screen isn’t dear.' },
    { locale: 'en', right: 'He said: "It’s 5\'11" tall", and left.' },
  ],
}

type Waiting = { blockId: string; mark: QuoteMark }

/** Speech that fills several paragraphs begins one, or follows «قال:». */
function mayRunOn({ open }: Reading, { at }: QuoteMark): boolean {
  return /(?:^|[:،,])\s*$/.test(open.slice(0, at))
}

/** A quotation over several paragraphs: each opens it again, or only the last closes it. */
function carriesOn({ open, marks }: Reading, waiting: QuoteMark, alone: QuoteMark[]): boolean {
  const [first] = marks
  if (first?.kind === waiting.kind && first.role === 'open' && open.slice(0, first.at).trim() === '') return true
  return alone[0]?.role === 'close' && alone[0].kind === waiting.kind
}

function asMatch(blockId: string, { at }: QuoteMark): Match & { blockId: string } {
  return { blockId, from: at, to: at + 1, fixes: [] }
}
