import { Fragment, type Mark, type Node } from '@tiptap/pm/model'
import { insertedBlockAt, isOwnInsertion, leavesBetween } from './leaves'
import { follow, Unsuggestable, type Work } from './suggester'

/**
 * Suggests to set or unset a mark: the text as it was is to be deleted, the text as it shall be inserted after it. What the
 * person inserted before is simply marked.
 */
export function format(work: Work, from: number, to: number, mark: Mark, adds: boolean): void {
  const { tr } = work
  const there = follow(work)
  const apply = (start: number, end: number) => (adds ? tr.addMark(start, end, mark) : tr.removeMark(start, end, mark))
  for (const run of runs(work, from, to).reverse()) {
    const [first, last] = [run.at(0), run.at(-1)]
    if (!first || !last) continue
    if (first.direct) apply(first.from, first.to)
    else
      replaceRun(
        work,
        first.from,
        last.to,
        run.map(({ node }) => node.mark(adds ? mark.addToSet(node.marks) : mark.removeFromSet(node.marks))),
      )
  }
  if (work.select) work.select = { from: there(from, -1), to: Math.max(work.select.to, there(from, -1)) }
}

type Piece = { from: number; to: number; node: Node; direct: boolean }

/** What the mark changes, in pieces that belong together; what is to be deleted anyway is left out. */
function runs({ tr, me }: Work, from: number, to: number): Piece[][] {
  const all: Piece[][] = []
  for (const leaf of leavesBetween(tr.doc, from, to)) {
    if (leaf.mark?.type.name === 'deletion') continue
    const own =
      isOwnInsertion(leaf.mark, me) || (!leaf.mark && insertedBlockAt(tr.doc.resolve(leaf.from), me) === 'own')
    if (leaf.mark && !own) throw new Unsuggestable()
    const { node } = leaf
    const cut = node.isText
      ? node.cut(leaf.from - startOf(tr.doc, leaf.from), leaf.to - startOf(tr.doc, leaf.from))
      : node
    const piece = { from: leaf.from, to: leaf.to, node: cut, direct: own }
    const run = all.at(-1)
    const before = run?.at(-1)
    if (run && before && !own && !before.direct && before.to === leaf.from) run.push(piece)
    else all.push([piece])
  }
  return all
}

/** Where the text begins that the position is in. */
function startOf(doc: Node, pos: number): number {
  return pos - doc.resolve(pos).textOffset
}

function replaceRun(work: Work, from: number, to: number, nodes: Node[]): void {
  const { tr, id } = work
  const { insertion, deletion } = tr.doc.type.schema.marks
  if (!insertion || !deletion) throw new Unsuggestable()
  const added = insertion.create({ id })
  tr.addMark(from, to, deletion.create({ id }))
  tr.insert(to, Fragment.fromArray(nodes.map((node) => node.mark(added.addToSet(node.marks)))))
  work.select = { from: to, to: to + (to - from) }
}
