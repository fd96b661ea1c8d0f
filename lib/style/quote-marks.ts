import { isDigit, isLetterOrDigit, isSpace } from './letters'

export type QuoteKind = 'guillemets' | 'straight' | 'curly'

/** A quotation mark with the part it plays, which may not be the one its shape has («reversed»). */
export type QuoteMark = {
  at: number
  kind: QuoteKind
  role: 'open' | 'close'
  reversed: boolean
  /** How many quotations it stands in. */
  depth: number
  /** The other mark of its quotation. */
  mate: QuoteMark | null
}

/** The quotation marks of a text, paired. Single marks are left out: most of them are apostrophes. */
export function quoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = []
  const open: QuoteMark[] = []
  for (const match of text.matchAll(/[«»“”„"]/g)) {
    const mark = readMark(text, match.index, open)
    if (!mark) continue
    marks.push(mark)
    if (mark.role === 'open') {
      mark.depth = open.length
      open.push(mark)
      continue
    }
    const mate = open.findLastIndex((it) => it.kind === mark.kind)
    if (mate < 0) continue
    mark.mate = open[mate] ?? null
    if (mark.mate) mark.mate.mate = mark
    open.length = mate
    mark.depth = mate
  }
  return marks
}

/** The stretches between the outermost marks; a quotation that is not closed runs to the end. */
export function quotations(marks: QuoteMark[], length: number): [from: number, to: number][] {
  return marks
    .filter((mark) => mark.role === 'open' && mark.depth === 0)
    .map(({ at, mate }) => [at + 1, mate ? mate.at : length])
}

function readMark(text: string, at: number, open: QuoteMark[]): QuoteMark | null {
  const kind = kinds.get(text[at] ?? '') ?? 'straight'
  const isOpen = open.some((it) => it.kind === kind)
  const before = text[at - 1]
  const after = text[at + 1]
  const mark = (role: QuoteMark['role'], reversed = false): QuoteMark => {
    return { at, kind, role, reversed, depth: open.length, mate: null }
  }
  if (kind === 'straight') {
    if (/\d['’]\d+$/.test(text.slice(Math.max(0, at - 8), at))) return null // 5'11" is a height
    if (isOpen) return mark('close')
    return isDigit(before) ? null : mark('open') // 27" is inches
  }
  const shape = '«“„'.includes(text[at] ?? '') ? 'open' : 'close'
  const looksOpen = (before === undefined || isSpace(before) || '([-–—'.includes(before)) && isLetterOrDigit(after)
  const looksClosed =
    isLetterOrDigit(before) && (after === undefined || isSpace(after) || '،؛؟.:!,;?)]'.includes(after))
  if (shape === 'close' && looksOpen && !isOpen) return mark('open', true)
  if (shape === 'open' && looksClosed && isOpen) return mark('close', true)
  return mark(shape)
}

const kinds = new Map<string, QuoteKind>([
  ['«', 'guillemets'],
  ['»', 'guillemets'],
  ['“', 'curly'],
  ['”', 'curly'],
  ['„', 'curly'],
  ['"', 'straight'],
])

/** The marks of a house: around what is quoted, and around a quotation inside it. */
export const housePairs: Record<
  QuoteKind,
  [outer: [open: string, close: string], inner: [open: string, close: string]]
> = {
  guillemets: [
    ['«', '»'],
    ['“', '”'],
  ],
  straight: [
    ['"', '"'],
    ["'", "'"],
  ],
  curly: [
    ['“', '”'],
    ['‘', '’'],
  ],
}
