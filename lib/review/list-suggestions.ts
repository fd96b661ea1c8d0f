import type { Node } from '@tiptap/pm/model'
import {
  anchor,
  type BlockForm,
  isBlockForm,
  kindOf,
  type SuggestionKind,
  suggestionId,
} from '@/lib/body/suggestions/suggestion'

/** A suggestion as it stands in the text. */
export type Suggestion = {
  id: string
  /** From its first to its last part. */
  from: number
  to: number
  kinds: SuggestionKind[]
  /** Text it adds, and text it takes away. */
  inserted: string
  deleted: string
  /** The kinds of the whole blocks it adds or takes away. */
  blocks: string[]
  /** What it makes of a block. */
  change: { from: BlockForm; to: BlockForm } | null
}

/** Every suggestion in the document, in the order of the text. */
export function listSuggestions(doc: Node): Suggestion[] {
  const all = new Map<string, Suggestion>()
  doc.descendants((node, pos) => {
    for (const mark of node.marks) {
      const kind = kindOf(mark)
      if (!kind) continue
      const id = suggestionId(mark)
      const one = all.get(id) ?? {
        id,
        from: pos,
        to: pos,
        kinds: [],
        inserted: '',
        deleted: '',
        blocks: [],
        change: null,
      }
      const { previousValue, newValue } = mark.attrs
      const text = kind === 'modification' ? '' : textOf(node)
      all.set(id, {
        ...one,
        to: Math.max(one.to, pos + node.nodeSize),
        kinds: one.kinds.includes(kind) ? one.kinds : [...one.kinds, kind],
        inserted: kind === 'insertion' ? one.inserted + text : one.inserted,
        deleted: kind === 'deletion' ? one.deleted + text : one.deleted,
        blocks: node.isBlock && kind !== 'modification' ? [...one.blocks, node.type.name] : one.blocks,
        change:
          isBlockForm(previousValue) && isBlockForm(newValue) ? { from: previousValue, to: newValue } : one.change,
      })
    }
  })
  return [...all.values()]
}

function textOf(node: Node): string {
  const text = node.isText ? (node.text ?? '') : node.textBetween(0, node.content.size, ' ', ' ')
  return text.replaceAll(anchor, '')
}
