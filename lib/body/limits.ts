import type { Node } from '@tiptap/pm/model'

/** Far above any article, far below what would hurt the server or the reader. */
export const limits = {
  /** Steps in one batch. */
  steps: 500,
  /** Bytes of the document, and of a batch of steps, as JSON. */
  bytes: 1_500_000,
  /** Block nodes in the document, at all depths. */
  blocks: 5_000,
  /** Levels of nodes below the document. */
  depth: 12,
} as const

export type LimitReason = 'too_many_steps' | 'too_large' | 'too_many_blocks' | 'too_deep'

/** Which limit the document is over, or null. */
export function overLimit(doc: Node): LimitReason | null {
  let blocks = 0
  doc.descendants((node) => {
    if (node.isBlock) blocks++
    return !node.isTextblock
  })
  if (blocks > limits.blocks) return 'too_many_blocks'
  if (depthOf(doc) > limits.depth) return 'too_deep'
  return jsonBytes(doc.toJSON()) > limits.bytes ? 'too_large' : null
}

export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length
}

/** Levels of nodes below this one. */
export function depthOf(node: Node): number {
  let deepest = 0
  node.forEach((child) => {
    deepest = Math.max(deepest, 1 + depthOf(child))
  })
  return deepest
}
