import type { Node } from '@tiptap/pm/model'
import { anchor } from '@/lib/body/suggestions/suggestion'
import type { Suggester } from './suggester'

/** Somebody whose suggestions are known by their name. */
export function person(name: string): Suggester {
  let count = 0
  return {
    newId: () => `${name}-${++count}`,
    suggestion: (id) => id.startsWith(`${name}-`),
    comment: () => false,
  }
}

/** The document as a line of text: [+inserted+], [-deleted-], | between blocks, · for anchors. */
export function drawn(node: Node): string {
  const inline = (block: Node) => {
    let out = ''
    block.forEach((leaf) => {
      const mark = leaf.marks.find(({ type }) => type.name === 'insertion' || type.name === 'deletion')
      const sign = mark?.type.name === 'insertion' ? '+' : '-'
      const text =
        (leaf.text ?? '⏎').replaceAll(anchor, '·') + (leaf.marks.some((one) => one.type.name === 'bold') ? '*' : '')
      out += mark ? `[${sign}${text}${sign}]` : text
    })
    return out
  }
  const blocks: string[] = []
  node.descendants((block) => {
    const marks = block.isBlock
      ? block.marks.map(({ type }) => ({ insertion: '+', deletion: '-', modification: '~' })[type.name] ?? '')
      : []
    if (block.isTextblock) blocks.push(marks.join('') + inline(block))
    else if (block.isBlock && marks.length > 0) blocks.push(`${marks.join('')}${block.type.name}:`)
    return !block.isTextblock
  })
  return blocks.slice(2).join(' | ')
}
