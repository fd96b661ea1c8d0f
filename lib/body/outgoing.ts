import type { DocJson } from './doc-json'

/**
 * A draft as it may leave the newsroom: what is only suggested is not in it (insertions go, deletions stand), and neither
 * are comments and notes to colleagues.
 */
export function outgoing(doc: DocJson): DocJson {
  return {
    ...doc,
    ...(doc.content && { content: doc.content.filter((node) => !has(node, 'insertion')).map(outgoing) }),
    ...(doc.marks && { marks: doc.marks.filter(({ type }) => !internal.has(type)) }),
  }
}

function has({ marks }: DocJson, type: string): boolean {
  return marks?.some((mark) => mark.type === type) ?? false
}

const internal = new Set(['insertion', 'deletion', 'modification', 'comment', 'tk'])
