import type { ResolvedPos } from '@tiptap/pm/model'

/** The word that a position is in or touches; null between spaces and marks. */
export function wordAt($pos: ResolvedPos): { from: number; to: number } | null {
  if (!$pos.parent.inlineContent) return null
  const text = $pos.parent.textBetween(0, $pos.parent.content.size, undefined, '\uFFFC')
  const before = text.slice(0, $pos.parentOffset).match(/[\p{L}\p{M}\p{N}]*$/u)?.[0].length ?? 0
  const after = text.slice($pos.parentOffset).match(/^[\p{L}\p{M}\p{N}]*/u)?.[0].length ?? 0
  return before + after > 0 ? { from: $pos.pos - before, to: $pos.pos + after } : null
}
