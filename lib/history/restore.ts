import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { ReplaceStep, type Step, Transform } from '@tiptap/pm/transform'
import { idsIn } from '@/lib/review/ids-in'
import { align, type Pair } from './align'
import { withoutComments } from './keep-comments'
import { alignableBlock } from './lines'

/**
 * The steps that make `now` what `old` was. Blocks that are the same stay untouched, and in one that is not only the part
 * that differs is replaced, so that comments and other people's carets elsewhere stay where they are.
 */
export function restoreAll(now: Node, old: Node): Step[] {
  const transform = new Transform(now)
  // From the end, so that places before it still count.
  for (const { from, to, blocks } of differing(now, old).reverse()) replaceBlocks(transform, now, from, to, blocks)
  if (transform.doc.eq(old)) return transform.steps
  return new Transform(now).step(whole(now, old)).steps
}

/**
 * The steps that put one block of `old` back: in place of what became of it, where it stood if it is gone, back from
 * where it was moved to. None when it stands there already.
 * @param index the place of the block in `old`; 0 the headline, 1 the standfirst
 */
export function restoreBlock(now: Node, old: Node, index: number): Step[] {
  const found = old.maybeChild(index)
  if (!found) return []
  const pairs = align(old.content.content.map(alignableBlock), now.content.content.map(alignableBlock))
  const became = pairs.find((pair) => pair.before === index)
  if (!became || became.kind === 'same') return []
  // A thread of comments has one passage: where the rest of the text has it, it stays there.
  const block = withoutComments(found, idsIn(withoutBlock(now, became.after)).comments)
  const transform = new Transform(now)
  if (became.kind === 'changed') {
    replaceBlocks(transform, now, became.after, became.after + 1, [block])
    return transform.steps
  }
  const place = placeFor(pairs, index)
  if (became.kind === 'moved') {
    // Taken away where it is only after it stands where it was: a body is never empty.
    const [first, second] = became.after < place ? ['put', 'take'] : ['take', 'put']
    for (const act of [first, second]) {
      if (act === 'put') replaceBlocks(transform, now, place, place, [block])
      else replaceBlocks(transform, now, became.after, became.after + 1, [])
    }
    return transform.steps
  }
  replaceBlocks(transform, now, place, place, [block])
  return transform.steps
}

/** Where in the newer document a block of the older one belongs: after what stood before it. */
function placeFor(pairs: Pair[], index: number): number {
  for (let before = index - 1; before >= 0; before--) {
    const neighbour = pairs.find((pair) => pair.before === before)
    if (neighbour && (neighbour.kind === 'same' || neighbour.kind === 'changed')) return neighbour.after + 1
  }
  return Math.min(index, 2)
}

type Difference = { from: number; to: number; blocks: Node[] }

/** Runs of blocks of `now` and what stands there in `old`. Headline and standfirst are compared with themselves. */
function differing(now: Node, old: Node): Difference[] {
  const fields = [0, 1].flatMap((index): Difference[] => {
    const [mine, theirs] = [now.child(index), old.child(index)]
    return mine.eq(theirs) ? [] : [{ from: index, to: index + 1, blocks: [theirs] }]
  })
  const kinds = (doc: Node) => doc.content.content.slice(2).map((node) => ({ exact: JSON.stringify(node), node }))
  const [mine, theirs] = [kinds(now), kinds(old)]
  const pairs = align(
    mine.map(({ exact, node }) => ({ ...alignableBlock(node), exact })),
    theirs.map(({ exact, node }) => ({ ...alignableBlock(node), exact })),
  ).filter((pair) => pair.kind === 'same' || pair.kind === 'changed')
  const body: Difference[] = []
  let [at, was] = [0, 0]
  const close = (until: number, untilOld: number) => {
    if (until > at || untilOld > was) {
      body.push({ from: at + 2, to: until + 2, blocks: theirs.slice(was, untilOld).map(({ node }) => node) })
    }
  }
  for (const { kind, before, after } of pairs.sort((x, y) => (x.before ?? 0) - (y.before ?? 0))) {
    if (before === null || after === null || after < was) continue
    close(before, after)
    const node = theirs[after]?.node
    if (kind === 'changed' && node) body.push({ from: before + 2, to: before + 3, blocks: [node] })
    at = before + 1
    was = after + 1
  }
  close(mine.length, theirs.length)
  return [...fields, ...body]
}

/** Replaces children `from`…`to` of `now`. The transform may have changed what comes after them, nothing before. */
function replaceBlocks(transform: Transform, now: Node, from: number, to: number, blocks: Node[]): void {
  const start = startOf(now, from)
  const [was, put] = [to - from === 1 ? now.child(from) : null, blocks.length === 1 ? blocks[0] : null]
  if (was && put && was.hasMarkup(put.type, put.attrs, put.marks) && was.isTextblock) {
    replaceInside(transform, was, put, start + 1)
    return
  }
  transform.step(new ReplaceStep(start, startOf(now, to), new Slice(Fragment.fromArray(blocks), 0, 0)))
}

function replaceInside(transform: Transform, was: Node, put: Node, at: number): void {
  const first = was.content.findDiffStart(put.content)
  const last = was.content.findDiffEnd(put.content)
  if (first === null || !last) return
  // «أأ» to «أأأ»: the common end must not reach into the common start.
  const overlap = Math.max(0, first - Math.min(last.a, last.b))
  const [from, to, end] = [first, last.a + overlap, last.b + overlap]
  transform.step(new ReplaceStep(at + from, at + to, put.slice(from, end)))
}

function withoutBlock(doc: Node, index: number | null): Node {
  return index === null
    ? doc
    : doc.copy(doc.content.cut(0, startOf(doc, index)).append(doc.content.cut(startOf(doc, index + 1))))
}

function whole(now: Node, old: Node): Step {
  return new ReplaceStep(0, now.content.size, new Slice(old.content, 0, 0))
}

function startOf(doc: Node, index: number): number {
  let at = 0
  for (let child = 0; child < index; child++) at += doc.child(child).nodeSize
  return at
}
