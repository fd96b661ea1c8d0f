import type { Node } from '@tiptap/pm/model'
import { resolveDir } from '@/lib/arabic/direction'
import { findRuns } from '@/lib/arabic/runs'
import { isField } from '@/lib/body/commands/fields'
import type { StyleBlock } from '@/lib/style/finding'
import { isUntouched } from '@/lib/style/untouched'

/** Where the text of a block begins in the document. */
export type PlacedBlock = { block: StyleBlock; at: number }

/**
 * Reads the blocks of text of a document, headline and standfirst too. A top-level block that an edit did not touch is the
 * same object after it: it is read once, and its blocks keep their ids.
 */
export function blockReader(): (doc: Node) => PlacedBlock[] {
  const known = new WeakMap<Node, PlacedBlock[]>()
  let count = 0
  const read = (top: Node): PlacedBlock[] => {
    const found = known.get(top)
    if (found) return found
    const blocks: PlacedBlock[] = []
    const add = (node: Node, at: number) => {
      if (node.isTextblock && node.content.size > 0)
        blocks.push({ block: { id: String(++count), ...textOf(node) }, at: at + 1 })
      return !node.isTextblock
    }
    if (add(top, 0)) top.descendants((node, at) => add(node, at + 1))
    known.set(top, blocks)
    return blocks
  }
  return (doc) => {
    const placed: PlacedBlock[] = []
    // The same object may stand in two places; findings must not.
    const seen = new Set<string>()
    doc.forEach((top, offset) => {
      for (const { block, at } of read(top)) {
        const own = seen.has(block.id) ? { ...block, id: `${block.id}@${offset}` } : block
        seen.add(own.id)
        placed.push({ block: own, at: offset + at })
      }
    })
    return placed
  }
}

/** One character for each position; isolates and what a suggestion strikes are not to be touched. */
function textOf(node: Node): Pick<StyleBlock, 'text' | 'skip'> {
  const skip: [from: number, to: number][] = []
  node.forEach((child, offset) => {
    const marks = child.marks.map(({ type }) => type.name)
    if (isUntouched(child.text ?? '', marks)) skip.push([offset, offset + child.nodeSize])
  })
  const text = node.textBetween(0, node.content.size, undefined, (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : '\uFFFC',
  )
  return { text, skip: isField(node.type.name) ? [...skip, ...heldIn(text)] : skip }
}

/** The headline and the standfirst have no marks to hold their runs: these are what is drawn held. */
function heldIn(text: string): [from: number, to: number][] {
  const runs = resolveDir(text, 'rtl') === 'rtl' ? findRuns(text) : []
  return runs.filter(({ from, to }) => isUntouched(text.slice(from, to), ['isolate'])).map(({ from, to }) => [from, to])
}
