import { isLetterOrDigit, isSpace } from './letters'

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
  const glyph = text[at] ?? ''
  const kind = kinds.get(glyph) ?? 'straight'
  const begun = open.findLast((it) => it.kind === kind)
  const before = text[at - 1]
  const after = text[at + 1]
  if ('"”'.includes(glyph) && (isMeasure(text, at, begun !== undefined) || isHebrew(before, after))) return null
  const mark = (role: QuoteMark['role'], reversed = false): QuoteMark => {
    return { at, kind, role, reversed, depth: open.length, mate: null }
  }
  if (kind === 'straight') return mark((begun || closesAlone(text, at)) && !opensInside(text, at) ? 'close' : 'open')
  if (glyph === '“' && begun && text[begun.at] === '„' && !isSpace(before)) return mark('close')
  const shape = '«“„'.includes(glyph) ? 'open' : 'close'
  const looksOpen = (before === undefined || isSpace(before) || '([-–—'.includes(before)) && isLetterOrDigit(after)
  const looksClosed = isLetterOrDigit(before) && endsThere(after)
  if (shape === 'close' && looksOpen && !begun) return mark('open', true)
  if (shape === 'open' && looksClosed && begun) return mark('close', true)
  return mark(shape)
}

/** 27", 27”, ½", 5'11": inches, unless that is where the quotation ends. */
function isMeasure(text: string, at: number, isOpen: boolean): boolean {
  if (!/\p{N}/u.test(text[at - 1] ?? '')) return false
  if (!isOpen) return true
  const next = text.slice(at + 1).search(text[at] === '"' ? /"/ : /[“”]/)
  const place = at + 1 + next
  return next >= 0 && text[place] !== '“' && !isSpace(text[place - 1]) && endsThere(text[place + 1])
}

/** צה"ל: in Hebrew the mark is part of an abbreviation. */
function isHebrew(before: string | undefined, after: string | undefined): boolean {
  return /^\p{Script=Hebrew}{2}$/u.test(`${before}${after}`)
}

/** A straight mark that has no partner in its text, and stands where one closes: its quotation began before. */
function closesAlone(text: string, at: number): boolean {
  if (!/[\p{L}\p{M}.!?؟…]/u.test(text[at - 1] ?? '') || !endsThere(text[at + 1])) return false
  return (text.slice(at + 1).match(/(?<!\p{N})"/gu)?.length ?? 0) % 2 === 0
}

/** "سمعنا "لا" منهم": straight marks inside straight ones, where two more follow that can only close. */
function opensInside(text: string, at: number): boolean {
  if (!isSpace(text[at - 1]) || !isLetterOrDigit(text[at + 1])) return false
  const next = text.indexOf('"', at + 1)
  const last = next < 0 ? -1 : text.indexOf('"', next + 1)
  const closes = (place: number) => !isSpace(text[place - 1]) && (endsThere(text[place + 1]) || text[place + 1] === '"')
  return last > 0 && closes(next) && closes(last)
}

function endsThere(after: string | undefined): boolean {
  return after === undefined || isSpace(after) || '،؛؟.:!,;?)]'.includes(after)
}

/** Little words that are written joined to what follows, quoted or not: «و«الشرق»», «لـ«مداد»». */
export const joinedBefore = /\u0640$|^[وف]?[وفبلكس]?(?:ال)?$|^[وف]?لل$/u

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
