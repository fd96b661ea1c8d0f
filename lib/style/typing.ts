import { resolveDir } from '@/lib/arabic/direction'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { HouseStyle } from './house-style'
import { withArabicDigit } from './in-arabic-digits'
import { isArabic, isDigit, isLetterOrDigit, isSpace } from './letters'
import { housePairs, joinedBefore, quoteMarks } from './quote-marks'
import { typedMonth } from './typed-month'

/** `before` and `after`: the text of the block on both sides of the caret. `inCell`: the block stands in a table. */
export type Typing = {
  before: string
  after: string
  input: string
  house: HouseStyle
  locale: Locale
  inCell?: boolean
}

/** `insert` stands for the character typed and for the last `eat` characters before it. */
export type Typed = { insert: string; eat: number }

/**
 * What the house writes for a character typed; null: as typed. Only in blocks set in the direction of the edition, never
 * inside a number, an address, a handle or (but for quotation marks) a Latin word of an Arabic text.
 */
export function typed({ before, after, input, house, locale, inCell = false }: Typing): Typed | null {
  const change = changes[input] ?? (awaitsWord(before) && isArabic(input) ? lateMark : undefined)
  if (!change && !endsMonth(input)) return null
  const { dir } = locales[locale]
  if (resolveDir(before + after, dir) !== dir || inAddress(before)) return null
  const rtl = dir === 'rtl'
  const found = change?.({ before, house, rtl, input, inCell: inCell && after.trim() === '' }) ?? write(input)
  const whole = rtl && found.eat === 0 && endsMonth(input) ? withMonth(before, found.insert, house) : found
  return whole.eat > 0 || whole.insert !== input ? whole : null
}

/** What ends the name of a month; «/» does not, another name may follow. */
function endsMonth(input: string): boolean {
  return ' .،,؛;:؟?!)'.includes(input)
}

/** The month before the caret as the house has it, and after it what is written for the character typed; not in a quotation. */
function withMonth(before: string, insert: string, house: HouseStyle): Typed {
  const month = typedMonth(before, house)
  return month && !inWordsOfOthers(before) ? write(month.insert + insert, month.eat) : write(insert)
}

/** What Backspace puts in place of `insert`: the text as it would be had the house not stepped in. */
export function asTyped({ before, input }: Pick<Typing, 'before' | 'input'>, { eat }: Typed): string {
  return before.slice(before.length - eat) + input
}

type Moment = { before: string; house: HouseStyle; rtl: boolean; input: string; inCell: boolean }
type Change = (moment: Moment) => Typed | null

const changes: Record<string, Change | undefined> = {
  '"': quote,
  "'": apostrophe,
  ',': arabicMark('،'),
  ';': arabicMark('؛'),
  '?': arabicMark('؟'),
  '،': afterSpace,
  '؛': afterSpace,
  '؟': afterSpace,
  ':': afterWord,
  '!': afterWord,
  ' ': spaced,
  s: decade,
  '.': ellipsis,
  '-': dash,
  '%': percent,
  '٪': percent,
  ...Object.fromEntries(Array.from('0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', (it) => [it, digit])),
}

function quote({ before, house, rtl }: Moment): Typed | null {
  const open = openMarks(before)
  const outer = open[0] !== undefined
  const last = before.at(-1)
  if (!outer && /\p{N}$/u.test(before)) return null // 27"
  const atStart = last === undefined || isSpace(last) || '([«“"-–—/ـ'.includes(last)
  if (house.quotes === 'straight') return null
  const [pair, inner] = housePairs[house.quotes]
  if (!outer) return write(pair[!atStart && closesEarlier(before, rtl) ? 1 : 0])
  const closing = open.length > 1 ? inner : pair
  return write(atStart && open.length === 1 ? inner[0] : closing[1])
}

/** Right after a word or the end of a sentence, a mark closes what an earlier paragraph opened; «و"» and «قال:"» open. */
function closesEarlier(before: string, rtl: boolean): boolean {
  if (/[:،؛;]$/.test(before)) return false
  const word = /[\p{L}\p{M}\u0640]+$/u.exec(before.slice(-30))?.[0]
  return !(rtl && word && joinedBefore.test(word))
}

/** The quotations that stand open at the end of a text, whatever marks they were opened with; single ones inside too. */
function openMarks(before: string): string[] {
  const open = quoteMarks(before)
    .filter((mark) => mark.role === 'open' && !mark.mate)
    .map((mark) => before[mark.at] ?? '')
  const at = before.search(/[“"«][^”"»]*$/u)
  const inner = at < 0 ? '' : before.slice(at).replace(leftOut, '')
  const singles = (inner.match(/(?<=^|[\s“"«(])‘/gu)?.length ?? 0) - (inner.match(/’(?!\p{L})/gu)?.length ?? 0)
  return singles > 0 ? [...open, '‘'] : open
}

/** What looks as if it opened a quotation and stands for letters left out: ‘tis, ‘em, rock ‘n’ roll. */
const leftOut = /‘(?:[Tt]is|[Tt]was|em|til|cause|[Nn]’?)(?![\p{L}\p{N}])/gu

/** In a quotation, or in a verse of the Qur’an: what others said stays as it is typed. */
function inWordsOfOthers(before: string): boolean {
  const inVerse = (before.match(/[﴿﴾]/gu)?.length ?? 0) % 2 === 1
  return inVerse || openMarks(before).length > 0
}

/** ’ in a word and after it, ‘ where a quotation inside another begins. */
function apostrophe({ before, house, rtl }: Moment): Typed | null {
  if (house.quotes !== 'curly' || rtl) return null
  const last = before.at(-1)
  return write(last === undefined || isSpace(last) || '(["“–—'.includes(last) ? '‘' : '’')
}

/** ’90s: what looked like the beginning of a quotation was left out before a number. */
function decade({ before, house, rtl }: Moment): Typed | null {
  const years = house.quotes === 'curly' && !rtl && /(?:^|[\s(“])‘(\d0)$/.exec(before)
  return years ? write(`’${years[1]}s`, 3) : null
}

function arabicMark(mark: string): Change {
  return (moment) => {
    const { before, rtl } = moment
    if (!rtl || !isArabic(lastSpoken(before))) return null
    return write(mark, isGap(moment) ? 1 : 0)
  }
}

/** A space before ، ؛ ؟ is a slip: the mark takes its place. */
function afterSpace(moment: Moment): Typed | null {
  return moment.rtl && isGap(moment) ? write(moment.input, 1) : null
}

/** The same for : and !, but not after a number or a Latin word: «3 : 1» is a score. */
function afterWord(moment: Moment): Typed | null {
  const { before } = moment
  return isArabic(before.at(-2)) || '»”)'.includes(before.at(-2) ?? ' ') ? afterSpace(moment) : null
}

/** What only the space after it shows: « - » between words, and a full stop after a space (« .NET» is a name). */
function spaced({ before, house }: Moment): Typed | null {
  const last = before.at(-1)
  if (last === '.' && house.punctuationSpacing && /[\p{L}\p{M}»”)] \.$/u.test(before)) return write('. ', 2)
  if (last !== '-' || house.dash === 'hyphen' || !/[^\s\p{N}] -$/u.test(before)) return null
  return inWordsOfOthers(before) ? null : write(house.dash === 'em' ? '— ' : '– ', 1)
}

function awaitsWord(before: string): boolean {
  return before.endsWith(' ') && ',;'.includes(before.at(-2) ?? ' ')
}

/** «في 2026, و», «Reuters, و»: whose mark it was is told by the word after it. */
function lateMark({ before, rtl, input }: Moment): Typed | null {
  if (!rtl || !/[\p{L}\p{N}»”)][,;] $/u.test(before)) return null
  return write(`${before.at(-2) === ',' ? '،' : '؛'} ${input}`, 2)
}

function isGap({ before, house }: Moment): boolean {
  if (!house.punctuationSpacing || !isSpace(before.at(-1))) return false
  const last = before.at(-2)
  return isLetterOrDigit(last) || '»”)'.includes(last ?? ' ')
}

function ellipsis({ before, house }: Moment): Typed | null {
  if (house.ellipsis !== 'character' || !/(?:^|[^.…/\\])\.\.$/.test(before)) return null
  const ahead = before.at(-3)
  return isDigit(ahead) ? null : write('…', 2)
}

function dash({ before, house, rtl }: Moment): Typed | null {
  if (house.dash === 'hyphen' || !/(?:^|[^-–—])-$/.test(before)) return null
  const ahead = before.at(-2)
  // «2020--», «--help» typed after a Latin word: not a sentence's dash.
  if (isDigit(ahead) || (rtl && isLetterOrDigit(ahead) && !isArabic(ahead))) return null
  return write(house.dash === 'em' ? '—' : '–', 1)
}

function percent({ before, house, rtl, input, inCell }: Moment): Typed | null {
  const number = /(?:^|[^\p{Script=Latin}\p{N}.,٫٬])[\d٠-٩۰-۹]+(?:[.,٫٬][\d٠-٩۰-۹]+)*( ?)$/u.exec(before)
  if (!number || inWordsOfOthers(before)) return null
  const gap = number[1]?.length ?? 0
  // In a table a cell is the figure alone.
  const alone = inCell && /^[+−-]?[\d٠-٩۰-۹.,٫٬]+ ?$/.test(before)
  if (house.percent === 'words' && !alone) return write(rtl ? ' في المئة' : ' per cent', gap)
  const last = before.at(-1 - gap) ?? ''
  return write(/[٠-٩۰-۹]/.test(last) ? '٪' : rtl ? '%' : input, gap)
}

/** Digits of the house, but as typed in the words of others, in words with Latin letters and in numbers begun in the other kind. */
function digit({ before, house, rtl, input }: Moment): Typed | null {
  if (inWordsOfOthers(before)) return null
  const value = digitValue(input)
  // ’98: the mark stands for the century.
  if (house.quotes === 'curly' && !rtl && /(?:^|[\s(])‘$/.test(before)) return write(`’${value}`, 1)
  if (house.digits === 'latin') return withLatinDigit(before, String(value))
  if (house.digits === 'keep' || !rtl) return null
  const word = /\S*$/.exec(before)?.[0] ?? ''
  if (inLatin.test(word) || /\p{Script=Latin}[ \u00A0]$/u.test(before)) return null
  const arabic = String.fromCharCode(0x660 + value)
  return withArabicDigit(before, arabic) ?? write(arabic)
}

/** What keeps the digits of its word: Latin letters and digits, signs of money, a path after a name («سوق.كوم/2»). */
const inLatin = /[\p{Script=Latin}\d$€£#_]|\/\/|\.\p{L}+\//u

/** «5٫5»: the signs of Arabic numbers go with their digits. */
function withLatinDigit(before: string, digit: string): Typed {
  const [sign] = /(?<=\d)[٫٬]$/u.exec(before) ?? []
  return sign ? write((sign === '٫' ? '.' : ',') + digit, 1) : write(digit)
}

function digitValue(input: string): number {
  const code = input.charCodeAt(0)
  return code >= 0x6f0 ? code - 0x6f0 : code >= 0x660 ? code - 0x660 : code - 0x30
}

function write(insert: string, eat = 0): Typed {
  return { insert, eat }
}

/** The last character that is said: spaces and what closes a quotation or a bracket are passed over. */
function lastSpoken(before: string): string | undefined {
  return /[^\s»”")\]]?[\s»”")\]]*$/u.exec(before)?.[0][0]
}

/** Is the word at the caret an address, a handle, a path? */
function inAddress(before: string): boolean {
  const word = /[^\s،؛؟«»“”"<>()]*$/u.exec(before)?.[0] ?? ''
  return /^(?:[a-z]+:\/|www\.|[@#][\p{L}_]|[A-Za-z]:\\|\.{0,2}\/)|^[\w-]+\.[a-z]{2,}\/|^[\w.+-]+@|^[A-Za-z0-9-]+\.[a-z]{2,3}$/iu.test(
    word,
  )
}
