import { diffArrays } from 'diff'
import { similarity } from './similarity'

/** What is compared: equal when `exact` is; `kind` keeps headlines from being paired with paragraphs. */
export type Alignable = { exact: string; text: string; kind: string }

/** What became of a block: places in the older and the newer list. */
export type Pair =
  | { kind: 'same' | 'changed'; before: number; after: number }
  | { kind: 'moved'; before: number; after: number }
  | { kind: 'deleted'; before: number; after: null }
  | { kind: 'inserted'; before: null; after: number }

/** Above this many differences the middle is taken as one piece: a text rewritten from end to end. */
const mostDifferences = 2_000
/** Below this likeness two blocks in the same place are two blocks. */
const likeEnough = 0.35
/** A block that stands elsewhere must be nearly the same to count as moved. */
const movedEnough = 0.75
/** Shorter texts say too little to be recognised elsewhere. */
const tellingLength = 12
/** Each block of a gap is compared with each other one, up to this many pairs; beyond, only with its neighbours. */
const mostPairs = 2_500

/**
 * What became of each block from one version to another: in the order of the newer text, what was deleted where it stood.
 * Blocks that stand elsewhere are recognised, also when a few of their words changed.
 */
export function align(before: Alignable[], after: Alignable[]): Pair[] {
  const gaps = gapsBetween(before, after)
  const pairs: Pair[] = gaps.same.map(([b, a]) => ({ kind: 'same', before: b, after: a }))
  const oldLeft = new Set(gaps.gaps.flatMap((gap) => gap.before))
  const newLeft = new Set(gaps.gaps.flatMap((gap) => gap.after))
  const take = (kind: 'changed' | 'moved', b: number, a: number) => {
    pairs.push({ kind, before: b, after: a })
    oldLeft.delete(b)
    newLeft.delete(a)
  }
  const gapOf = new Map(gaps.gaps.flatMap((gap, index) => gap.before.map((b) => [b, index] as const)))
  const isIn = (a: number, b: number) => gaps.gaps[gapOf.get(b) ?? -1]?.after.includes(a) ?? false

  for (const [b, a] of sameText(before, after, oldLeft, newLeft)) {
    if (!isIn(a, b) && (before[b]?.text.trim().length ?? 0) >= tellingLength) take('moved', b, a)
  }
  for (const gap of gaps.gaps) {
    const olds = gap.before.filter((b) => oldLeft.has(b))
    const news = gap.after.filter((a) => newLeft.has(a))
    for (const [b, a] of likePairs(before, after, olds, news)) take('changed', b, a)
  }
  for (const [b, a] of sameText(before, after, oldLeft, newLeft)) if (before[b]?.text.trim()) take('moved', b, a)
  for (const [b, a] of alikeElsewhere(before, after, oldLeft, newLeft)) take('moved', b, a)
  const placed = markMoved(pairs, before, after)
  for (const b of oldLeft) placed.push({ kind: 'deleted', before: b, after: null })
  for (const a of newLeft) placed.push({ kind: 'inserted', before: null, after: a })
  return inOrder(placed)
}

/** Of the pairs, as few as can be are called moved: the others stand in the same order before and after. */
function markMoved(pairs: Pair[], before: Alignable[], after: Alignable[]): Pair[] {
  const both = pairs
    .flatMap((pair) =>
      pair.before === null || pair.after === null ? [] : [{ before: pair.before, after: pair.after }],
    )
    .sort((x, y) => x.after - y.after)
  const stay = longestIncreasing(both.map((pair) => pair.before))
  return both.map((pair, index): Pair => {
    if (!stay.has(index)) return { kind: 'moved', ...pair }
    return { kind: before[pair.before]?.exact === after[pair.after]?.exact ? 'same' : 'changed', ...pair }
  })
}

/** The places of a longest increasing run of numbers (patience sorting). */
function longestIncreasing(numbers: number[]): Set<number> {
  const ends: number[] = []
  const previous: number[] = []
  numbers.forEach((number, index) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = index
  })
  const run = new Set<number>()
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) run.add(index)
  return run
}

type Gap = { before: number[]; after: number[] }

function gapsBetween(before: Alignable[], after: Alignable[]): { same: [number, number][]; gaps: Gap[] } {
  const same: [number, number][] = []
  const gaps: Gap[] = []
  let [b, a] = [0, 0]
  let open: Gap | null = null
  for (const { count, added, removed } of runsOf(
    before.map(({ exact }) => exact),
    after.map(({ exact }) => exact),
  )) {
    if (!added && !removed) {
      open = null
      for (let index = 0; index < count; index++) same.push([b++, a++])
      continue
    }
    if (!open) {
      open = { before: [], after: [] }
      gaps.push(open)
    }
    for (let index = 0; index < count; index++) {
      if (removed) open.before.push(b++)
      else open.after.push(a++)
    }
  }
  return { same, gaps }
}

type Run = { count: number; added: boolean; removed: boolean }

/** Runs that are the same, gone or new. Most of a text is as it was: only what is between is looked at closely. */
function runsOf(before: string[], after: string[]): Run[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const olds = before.slice(start, before.length - end)
  const news = after.slice(start, after.length - end)
  const middle = diffArrays(olds, news, { maxEditLength: mostDifferences }) ?? [
    { count: olds.length, added: false, removed: true },
    { count: news.length, added: true, removed: false },
  ]
  const kept = (count: number): Run => ({ count, added: false, removed: false })
  return [kept(start), ...middle, kept(end)].filter(({ count }) => count > 0)
}

/** Blocks of the same kind and text, each once, first with first. */
function sameText(before: Alignable[], after: Alignable[], olds: Set<number>, news: Set<number>): [number, number][] {
  const places = new Map<string, number[]>()
  const keyOf = ({ kind, text }: Alignable) => `${kind} ${text}`
  for (const a of news) {
    const block = after[a]
    if (block) places.set(keyOf(block), [...(places.get(keyOf(block)) ?? []), a])
  }
  return [...olds].flatMap((b): [number, number][] => {
    const block = before[b]
    const a = block && places.get(keyOf(block))?.shift()
    return a === undefined ? [] : [[b, a]]
  })
}

/** Pairs of a gap that do not cross, alike as a whole as can be. */
function likePairs(before: Alignable[], after: Alignable[], olds: number[], news: number[]): [number, number][] {
  const like = (b: number, a: number): number => {
    const [old, now] = [before[b], after[a]]
    if (!old || !now || old.kind !== now.kind) return 0
    if (isOnlyOne(old.kind)) return 1
    const value = similarity(old.text, now.text)
    return value >= likeEnough || (olds.length === 1 && news.length === 1 && value > 0.15) ? value + 0.01 : 0
  }
  if (olds.length * news.length > mostPairs) return nearestPairs(olds, news, like)
  // best[i][j]: what the first i old and j new blocks give at most.
  const best = Array.from({ length: olds.length + 1 }, () => new Float64Array(news.length + 1))
  const likes = olds.map((b) => news.map((a) => like(b, a)))
  for (let i = 1; i <= olds.length; i++) {
    for (let j = 1; j <= news.length; j++) {
      const together = (likes[i - 1]?.[j - 1] ?? 0) > 0 ? at(best, i - 1, j - 1) + (likes[i - 1]?.[j - 1] ?? 0) : 0
      set(best, i, j, Math.max(at(best, i - 1, j), at(best, i, j - 1), together))
    }
  }
  const pairs: [number, number][] = []
  let [i, j] = [olds.length, news.length]
  while (i > 0 && j > 0) {
    if (at(best, i, j) === at(best, i - 1, j)) i--
    else if (at(best, i, j) === at(best, i, j - 1)) j--
    else {
      pairs.push([olds[--i] ?? 0, news[--j] ?? 0])
    }
  }
  return pairs
}

function nearestPairs(olds: number[], news: number[], like: (b: number, a: number) => number): [number, number][] {
  const pairs: [number, number][] = []
  const reach = 3
  let next = 0
  for (const b of olds) {
    for (let j = next; j < Math.min(news.length, next + reach); j++) {
      const a = news[j] ?? 0
      if (like(b, a) === 0) continue
      pairs.push([b, a])
      next = j + 1
      break
    }
  }
  return pairs
}

function alikeElsewhere(
  before: Alignable[],
  after: Alignable[],
  olds: Set<number>,
  news: Set<number>,
): [number, number][] {
  if (olds.size * news.size > mostPairs) return []
  const free = new Set(news)
  return [...olds].flatMap((b): [number, number][] => {
    const old = before[b]
    if (!old || old.text.length < tellingLength * 2) return []
    for (const a of free) {
      const now = after[a]
      if (!now || now.kind !== old.kind || similarity(old.text, now.text) < movedEnough) continue
      free.delete(a)
      return [[b, a]]
    }
    return []
  })
}

/** An article has one of each, whatever stands in it. */
function isOnlyOne(kind: string): boolean {
  return kind === 'headline' || kind === 'standfirst'
}

/** In the order of the newer text; what was deleted comes before what stands in its place. */
function inOrder(pairs: Pair[]): Pair[] {
  const present = pairs.filter((pair) => pair.after !== null).sort((x, y) => (x.after ?? 0) - (y.after ?? 0))
  const deleted = pairs.filter((pair) => pair.after === null).sort((x, y) => x.before - y.before)
  const out: Pair[] = []
  // Only blocks that stayed say where in the older text a place is: for each, the next one from there.
  const until: number[] = []
  let next = Number.POSITIVE_INFINITY
  for (let index = present.length - 1; index >= 0; index--) {
    const pair = present[index]
    if (pair?.kind === 'same' || pair?.kind === 'changed') next = pair.before
    until[index] = next
  }
  let gone = 0
  const release = (before: number) => {
    for (let pair = deleted[gone]; pair && (pair.before ?? 0) < before; pair = deleted[gone]) {
      out.push(pair)
      gone++
    }
  }
  present.forEach((pair, index) => {
    release(until[index] ?? Number.POSITIVE_INFINITY)
    out.push(pair)
  })
  release(Number.POSITIVE_INFINITY)
  return out
}

function at(table: Float64Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0
}

function set(table: Float64Array[], i: number, j: number, value: number): void {
  const row = table[i]
  if (row) row[j] = value
}
