import type { DocJson } from '../doc-json'

/** Block nodes at all depths, as the limits of a document count them. */
export function countBlocks(blocks: DocJson[]): number {
  return blocks.reduce((sum, block) => sum + blocksIn(block), 0)
}

function blocksIn({ type, content = [] }: DocJson): number {
  return type === 'text' || type === 'hardBreak' ? 0 : 1 + countBlocks(content)
}
