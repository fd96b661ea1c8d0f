import { placesIn } from './places'
import { scoreRuns } from './score-runs'

export type RunKind =
  | 'url'
  | 'email'
  | 'handle'
  | 'hashtag'
  | 'phone'
  | 'number'
  | 'signed'
  | 'sign'
  | 'short'
  | 'name'
  | 'score'

/** A run of left-to-right text that Arabic text around it would take apart. Offsets in the text it was found in. */
export type Run = { from: number; to: number; kind: RunKind }

/**
 * The runs of a text that need isolating (UAX #9) when they stand in a right-to-left block: their signs or groups would
 * be put in the wrong order. Runs that come out right by themselves are not given: 3.5%, 23/11/2026, 10:30, (John Smith);
 * nor 2020-2026 and 3-1 after an Arabic letter, which Arabic readers read from the right (`scoreRuns` for elsewhere).
 */
export function findRuns(text: string): Run[] {
  if (!worthALook.test(text)) return []
  const taken: Run[] = []
  const places = placesIn(text)
  for (const { kind, find, unless } of rules) {
    for (const match of text.matchAll(find)) {
      const run = { from: match.index, to: match.index + match[0].length, kind }
      if (!places.isFree(run.from, run.to) || unless?.(match[0])) continue
      places.take(run.from, run.to)
      taken.push(run)
    }
  }
  return [...taken, ...scoreRuns(text, taken)].sort((a, b) => a.from - b.from)
}

type Rule = { kind: RunKind; find: RegExp; unless?: (found: string) => boolean }

const digit = '[0-9٠-٩۰-۹]'
/** What may stand right before a run, and right after it. */
const before = String.raw`(?<![\p{L}\p{M}\p{N}_@#+\-−./])`
const after = String.raw`(?![\p{L}\p{M}\p{N}_])`
/** What a sign after it joins to a number («50%-60%», «5°-7°», «6"-7"»): it is no sign of that number. */
const joined = String.raw`${digit}(?:[ \u00A0]?[%٪‰؉°′″\p{Sc}]{1,2})?[ \u00A0]?|${digit}["']|[)\]»”]`
const pattern = (source: string) => new RegExp(source, 'gu')

/** The first rule that takes a piece of text keeps it. */
const rules: Rule[] = [
  // The last character is one that an address may end in: never the punctuation of the sentence.
  { kind: 'url', find: /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"«»،؛؟]*[^\s<>"«»،؛؟.,;:!?'”’)\]]/giu },
  {
    kind: 'email',
    find: /(?<![\p{L}\p{N}._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/gu,
  },
  // In lower case only: «Booking.com» is the name of a company.
  {
    kind: 'url',
    find: pattern(
      String.raw`(?<![\p{L}\p{N}@._/-])(?:www\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|gov|edu|int|info|news|press|media|tv|io|ae|bh|dz|eg|fr|iq|jo|kw|lb|ly|ma|om|ps|qa|sa|sd|sy|tn|tr|uk|ye)(?:\/(?:[^\s<>"«»،؛؟]*[^\s<>"«»،؛؟.,;:!?'”’)\]])?)?(?![\p{L}\p{N}_@-])`,
    ),
  },
  // Arabic conjunctions are written to the word: «و@desk», «و#Qatar2026».
  { kind: 'handle', find: /(?<![\p{Script=Latin}\p{N}._@/])@[A-Za-z0-9_](?:[A-Za-z0-9_.]*[A-Za-z0-9_])?/gu },
  { kind: 'hashtag', find: /(?<![\p{Script=Latin}\p{N}_#&/])#[A-Za-z][A-Za-z0-9_]*/gu },
  // ISBN and its like: groups of digits that begin as such a number does.
  { kind: 'number', find: pattern(String.raw`${before}97[89](?:[- ]\d{1,7}){3}[- ][\dX]${after}`) },
  // Each group takes all its digits: to try every way of parting a long number would never end.
  {
    kind: 'phone',
    find: pattern(
      String.raw`${before}(?:\+|00|٠٠)${digit}{1,4}(?:[ -]?\(${digit}{1,4}\))?(?:[ .-]?${digit}{2,}(?!${digit})){1,5}${after}`,
    ),
    unless: (found) => digitsIn(found) < 7 || (found.startsWith('+') && !/[ ().-]/.test(found) && digitsIn(found) < 9),
  },
  {
    kind: 'phone',
    find: pattern(String.raw`${before}\(?${digit}{2,4}\)?(?:[ -]${digit}{3,4}){1,3}${after}(?![.,٫٬]${digit})`),
    unless: (found) => digitsIn(found) < 7 || areYears(found) || isDate(found),
  },
  { kind: 'number', find: pattern(String.raw`${before}${digit}{1,3}(?:[ \u00A0]${digit}{3}){2,}${after}`) },
  { kind: 'short', find: pattern(String.raw`(?<![\p{L}\p{N}*#])\*${digit}+(?:\*${digit}+)*#(?!\p{N})`) },
  {
    kind: 'signed',
    find: pattern(
      String.raw`(?<![\p{L}\p{M}\p{N}_+\-−±]|${joined})[-+−±]${digit}+(?:[.,٫٬]${digit}+)*(?![\p{L}\p{N}_]|[-−–:/]${digit})`,
    ),
  },
  // C++, C#, Disney+, A-1+, also after a conjunction: «وC#»
  {
    kind: 'sign',
    find: pattern(
      String.raw`(?<![\p{Script=Latin}\p{N}_+#@.-])[A-Za-z][A-Za-z0-9]*(?:(?:-\d)?\+{1,2}|#)(?![\p{L}\p{N}+#])`,
    ),
  },
  // A-, BBB-, O-: credit ratings, marks, blood groups; other capitals before a dash are agencies («AFP- قالت»). One letter
  // that begins a text numbers it: «A- أولاً».
  {
    kind: 'sign',
    find: pattern(
      String.raw`(?<![\p{Script=Latin}\p{N}_+#@.&/-])(?!(?<=^|[\r\n\uFFFC])[A-Z][-−] )(?:A{1,3}|B{1,3}|C{1,3}|D{1,3}|AB|O)[-−](?![\p{L}\p{M}\p{N}_+\-−–])`,
    ),
  },
  // .NET
  { kind: 'sign', find: pattern(String.raw`(?<![\p{L}\p{N}_.…])\.[A-Z][A-Za-z]+(?![\p{L}\p{N}])`) },
  // Apple Inc., Martin Luther King Jr., also after a conjunction: «وApple Inc.»
  {
    kind: 'short',
    find: pattern(
      String.raw`(?<![\p{Script=Latin}\p{N}_.-])(?:[A-Z][\w&'’-]{0,40},? ){0,20}(?:Inc|Ltd|Co|Corp|Bros|Jr|Sr|LLC|plc|St|Dr|Mr|Mrs|Ms|Prof|vs|etc|No)\.(?![\p{L}\p{N}])`,
    ),
  },
  // U.S., p.m., Ph.D.
  { kind: 'short', find: pattern(String.raw`(?<![\p{Script=Latin}\p{N}_.-])(?:[A-Za-z]{1,2}\.){2,}(?![\p{L}\p{N}])`) },
]

/** No run without one of these; most Arabic text has none and is done at once. */
const worthALook = /[A-Za-z@#*+\-−±]|[0-9٠-٩۰-۹][ \u00A0][0-9٠-٩۰-۹]|(?:00|٠٠)[0-9٠-٩۰-۹]{7}/

function digitsIn(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0
}

/** «2020-2026», «2020 2026»: from year to year. */
function areYears(text: string): boolean {
  const groups = text.split(/[ -]/)
  return groups.length === 2 && groups.every((group) => /^(1[0-9]|20|21|١[٠-٩]|٢[٠١])\p{Nd}\p{Nd}$/u.test(group))
}

function isDate(text: string): boolean {
  return /^\p{Nd}{4}-\p{Nd}{1,2}-\p{Nd}{1,2}$/u.test(text)
}
