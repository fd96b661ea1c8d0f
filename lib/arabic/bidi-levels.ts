import type { Direction } from '@/lib/i18n/locales'

/** The classes of UAX #9 that matter here. «O»: what takes the direction of what stands around it. */
type Class = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'NSM' | 'O'

/**
 * The embedding level of each UTF-16 unit of a line that runs as `dir`, by the rules of UAX #9 with the names they have
 * there: odd ones run from right to left. What stands in `held` is in isolates: one neutral thing each for the text around.
 */
export function bidiLevels(line: string, dir: Direction, held: readonly { from: number; to: number }[]): number[] {
  const own = dir === 'rtl' ? 'R' : 'L'
  const types = classesOf(line)
  for (const { from, to } of held) types.fill('O', Math.max(0, from), Math.max(0, to))
  weak(types, own)
  const isHeld = (at: number) => held.some(({ from, to }) => from <= at && at < to)
  brackets(line, types, own, isHeld)
  neutral(types, own)
  // I1, I2
  const base = own === 'R' ? 1 : 0
  return types.map((type) => (isNumber(type) ? 2 : type === own ? base : base + 1))
}

function classesOf(line: string): Class[] {
  const types: Class[] = []
  for (const character of line) {
    const type = classes.find(([, pattern]) => pattern.test(character))?.[0] ?? 'O'
    for (let unit = 0; unit < character.length; unit++) types.push(type)
  }
  return types
}

/** The first that fits. */
const classes: [Class, RegExp][] = [
  ['EN', /[0-9۰-۹²³¹⁰⁴-⁹₀-₉]/u],
  ['AN', /[٠-٩٫٬]/u],
  ['NSM', /\p{M}/u],
  ['AL', /\u061C|[\p{scx=Arab}\p{scx=Syrc}\p{scx=Thaa}](?<=[\p{L}؛؟۔٭۝﷼])/u],
  ['R', /\u200F|(?=\p{L})[\p{scx=Hebr}\p{scx=Nkoo}\p{scx=Samr}\p{scx=Mand}\p{scx=Adlm}\p{scx=Rohg}]/u],
  ['L', /\u200E|\p{L}/u],
  ['ES', /[+\-−⁺⁻₊₋]/u],
  ['ET', /[#%°±‰‱′″‴٪؉؊\p{Sc}]/u],
  ['CS', /[,./:،\u00A0\u202F⁄]/u],
]

function weak(types: Class[], own: 'L' | 'R'): void {
  // W1
  for (const [at, type] of types.entries()) if (type === 'NSM') types[at] = types[at - 1] ?? own
  // W2
  eachWithStrong(types, own, (at, type, strong) => {
    if (type === 'EN' && strong === 'AL') types[at] = 'AN'
  })
  // W3
  for (const [at, type] of types.entries()) if (type === 'AL') types[at] = 'R'
  // W4
  for (const [at, type] of types.entries()) {
    const [before, next] = [types[at - 1], types[at + 1]]
    if (before !== next || at === 0) continue
    if (before === 'EN' && (type === 'ES' || type === 'CS')) types[at] = 'EN'
    if (before === 'AN' && type === 'CS') types[at] = 'AN'
  }
  // W5, W6
  eachSequence(
    types,
    (type) => type === 'ET',
    (from, to) => {
      if (types[from - 1] === 'EN' || types[to] === 'EN') types.fill('EN', from, to)
    },
  )
  for (const [at, type] of types.entries()) if (type === 'ES' || type === 'ET' || type === 'CS') types[at] = 'O'
  // W7
  eachWithStrong(types, own, (at, type, strong) => {
    if (type === 'EN' && strong === 'L') types[at] = 'L'
  })
}

/** N0 */
function brackets(line: string, types: Class[], own: 'L' | 'R', isHeld: (at: number) => boolean): void {
  const open: { at: number; closing: string }[] = []
  const pairs: [number, number][] = []
  for (const [at, type] of types.entries()) {
    const sign = line[at] ?? ''
    if (type !== 'O' || isHeld(at)) continue
    const closing = closingOf[sign]
    if (closing) open.push({ at, closing })
    const opened = open.findLastIndex((one) => one.closing === sign)
    const pair = open[opened]
    if (!pair) continue
    pairs.push([pair.at, at])
    open.length = opened
  }
  for (const [from, to] of pairs.sort(([a], [b]) => a - b)) {
    const inside = types.slice(from + 1, to).map(strongOf)
    const other = own === 'R' ? 'L' : 'R'
    if (!inside.includes(own) && !inside.includes(other)) continue
    const before =
      types
        .slice(0, from)
        .map(strongOf)
        .findLast((type) => type !== null) ?? own
    const type = !inside.includes(own) && before === other ? other : own
    types[from] = type
    types[to] = type
  }
}

const closingOf: Record<string, string> = { '(': ')', '[': ']', '{': '}' }

/** N1, N2 */
function neutral(types: Class[], own: 'L' | 'R'): void {
  eachSequence(
    types,
    (type) => type === 'O',
    (from, to) => {
      const before = from === 0 ? own : strongOf(types[from - 1] ?? own)
      const next = to === types.length ? own : strongOf(types[to] ?? own)
      types.fill(before !== null && before === next ? before : own, from, to)
    },
  )
}

/** As neutrals and brackets see it: a number is as good as a letter from the right. */
function strongOf(type: Class): 'L' | 'R' | null {
  if (type === 'L') return 'L'
  return type === 'R' || isNumber(type) ? 'R' : null
}

function isNumber(type: Class): boolean {
  return type === 'EN' || type === 'AN'
}

function eachWithStrong(types: Class[], own: Class, look: (at: number, type: Class, strong: Class) => void): void {
  let strong = own
  for (const [at, type] of types.entries()) {
    if (type === 'L' || type === 'R' || type === 'AL') strong = type
    else look(at, type, strong)
  }
}

function eachSequence(types: Class[], isIn: (type: Class) => boolean, use: (from: number, to: number) => void): void {
  for (let from = 0; from < types.length; from++) {
    let to = from
    while (to < types.length && isIn(types[to] ?? 'L')) to++
    if (to > from) use(from, to)
    from = Math.max(from, to)
  }
}
