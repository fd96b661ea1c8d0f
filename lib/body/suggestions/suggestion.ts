import type { Mark, Node } from '@tiptap/pm/model'

/** What becomes of a suggestion: taken over, thrown away, or left for later. */
export type Verdict = 'accept' | 'reject' | 'keep'

export const suggestionKinds = ['insertion', 'deletion', 'modification'] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

/**
 * Stands where a suggestion has no text of its own to mark: at both sides of a new or removed paragraph break. It goes
 * when the suggestion is decided and is never published.
 */
export const anchor = '\u200B'

export function kindOf(mark: Mark): SuggestionKind | null {
  return suggestionKinds.find((kind) => kind === mark.type.name) ?? null
}

export function suggestionId(mark: Mark): string {
  return String(mark.attrs.id)
}

/** The insertion or deletion that a node stands under; there is one at most, for they exclude each other. */
export function markedAs(node: Node): Mark | null {
  return node.marks.find(({ type }) => type.name === 'insertion' || type.name === 'deletion') ?? null
}

/** Changes of a block's kind or attributes, in the order they were suggested. */
export function modificationsOf(node: Node): readonly Mark[] {
  return node.marks.filter(({ type }) => type.name === 'modification')
}

export function isSuggested(node: Node): boolean {
  return node.marks.some((mark) => kindOf(mark) !== null)
}

/** What a block was and is to be, as a modification remembers it. */
export type BlockForm = { type: string; attrs: Record<string, unknown> }

export function isBlockForm(value: unknown): value is BlockForm {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('attrs' in value)) return false
  return typeof value.type === 'string' && typeof value.attrs === 'object' && value.attrs !== null
}
