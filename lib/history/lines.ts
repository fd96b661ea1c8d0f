import type { Mark, Node } from '@tiptap/pm/model'
import { runDirection } from '@/lib/arabic/direction'
import type { Alignable } from './align'

/** A line of the text: a block that holds text, or one that stands by itself (a picture, a divider). */
export type Line = {
  type: string
  attrs: Record<string, unknown>
  /** The blocks around it, outermost first. */
  within: string[]
  /** The place in the document of the outermost block that holds it. */
  block: number
  text: string
}

/** Marks that say something about the text without changing how it reads. */
const silent = new Set(['comment'])

/** The lines of a document in their order, each ready to be compared. */
export function linesOf(doc: Node): (Line & Alignable & { look: Look })[] {
  const lines: (Line & Alignable & { look: Look })[] = []
  doc.forEach((top, _, block) => {
    const walk = (node: Node, within: Node[]) => {
      if (!node.isTextblock && node.childCount > 0) {
        for (const child of node.content.content) walk(child, [...within, node])
        return
      }
      const text = textIn(node)
      const look = lookOf(node, within)
      lines.push({
        type: node.type.name,
        attrs: { ...node.attrs },
        within: within.map(({ type }) => type.name),
        block,
        text,
        look,
        kind: kindOf(node),
        exact: `${JSON.stringify(look)} ${text}`,
      })
    }
    walk(top, [])
  })
  return lines
}

/** A block of the document as something to be compared as a whole. */
export function alignableBlock(node: Node): Alignable {
  return { exact: JSON.stringify(node), text: textIn(node), kind: kindOf(node) }
}

/** How a line is set: its attributes, those of what it stands in, and the marks of its text. */
export type Look = {
  attrs: [name: string, value: string][]
  within: string
  marks: [name: string, stretches: string][]
}

/** What differs in how two lines are set: names of attributes and marks, `block` for what they are or stand in. */
export function lookChanges(before: Line & { look: Look }, after: Line & { look: Look }): string[] {
  const names = (a: [string, string][], b: [string, string][]) => {
    const [old, now] = [new Map(a), new Map(b)]
    return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name))
  }
  const block = before.type !== after.type || before.look.within !== after.look.within ? ['block'] : []
  // A paragraph has no level to compare with that of a heading.
  const attrs = before.type === after.type ? names(before.look.attrs, after.look.attrs) : []
  return [...block, ...attrs, ...names(before.look.marks, after.look.marks)]
}

function lookOf(node: Node, within: Node[]): Look {
  const marks = new Map<string, string[]>()
  let at = 0
  node.forEach((child) => {
    for (const mark of child.marks) {
      if (silent.has(mark.type.name)) continue
      const stretches = marks.get(mark.type.name) ?? []
      const last = stretches.at(-1)
      const attrs = JSON.stringify(asDrawn(mark, child.text ?? ''))
      // Neighbours with one mark are one stretch, whatever other marks cut them up.
      if (last?.endsWith(` ${at} ${attrs}`))
        stretches[stretches.length - 1] = `${last.split(' ')[0]} ${at + child.nodeSize} ${attrs}`
      else stretches.push(`${at} ${at + child.nodeSize} ${attrs}`)
      marks.set(mark.type.name, stretches)
    }
    at += child.nodeSize
  })
  return {
    attrs: [
      ...Object.entries(node.attrs).map(([name, value]): [string, string] => [name, JSON.stringify(value ?? null)]),
      // A suggestion can be of a whole block.
      ...node.marks.map((mark): [string, string] => [mark.type.name, JSON.stringify(mark.attrs)]),
    ],
    within: JSON.stringify(within.map(({ type, attrs }) => [type.name, attrs])),
    marks: [...marks].map(([name, stretches]): [string, string] => [name, stretches.join()]).sort(),
  }
}

/** Isolates of before their direction was said run as their first letter does. */
function asDrawn({ type, attrs }: Mark, text: string): object {
  return type.name === 'isolate' && attrs.dir === null ? { ...attrs, dir: runDirection(text) } : attrs
}

/** A paragraph can become a heading or a list; a headline is a headline, and what has no text is what it is. */
function kindOf(node: Node): string {
  const { name } = node.type
  return name === 'headline' || name === 'standfirst' || node.textContent === '' ? name : 'text'
}

function textIn(node: Node): string {
  return node.textBetween(0, node.content.size, '\n', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : '\uFFFC'))
}
