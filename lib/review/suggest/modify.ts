import type { Attrs, Node, NodeType } from '@tiptap/pm/model'
import { type BlockForm, isBlockForm, markedAs, modificationsOf, suggestionId } from '@/lib/body/suggestions/suggestion'
import { insertedBlockAt, isOwnInsertion } from './leaves'
import { Unsuggestable, type Work } from './suggester'

/**
 * Suggests another kind or other attributes for a block. It takes them on, and remembers what it was; changing it back
 * takes the suggestion back.
 */
export function modify({ tr, me, id }: Work, pos: number, type: NodeType, attrs: Attrs): void {
  const node = tr.doc.nodeAt(pos)
  const { modification } = tr.doc.type.schema.marks
  if (!node || !modification || node.isInline) throw new Unsuggestable()
  const mark = markedAs(node)
  if (isOwnInsertion(mark, me) || insertedBlockAt(tr.doc.resolve(pos), me) === 'own')
    return void tr.setNodeMarkup(pos, type, attrs, node.marks)
  const earlier = modificationsOf(node)
  if (mark || earlier.some((one) => !me.suggestion(suggestionId(one)))) throw new Unsuggestable()
  const [first] = earlier
  const before = first && isBlockForm(first.attrs.previousValue) ? first.attrs.previousValue : formOf(node)
  const after: BlockForm = { type: type.name, attrs: { ...type.create(attrs).attrs } }
  const others = node.marks.filter((one) => one.type !== modification)
  const changed = JSON.stringify(before) !== JSON.stringify(after)
  const added = modification.create({
    id: first ? suggestionId(first) : id,
    type: 'node',
    previousValue: before,
    newValue: after,
  })
  tr.setNodeMarkup(pos, type, attrs, changed ? added.addToSet(others) : others)
}

function formOf(node: Node): BlockForm {
  return { type: node.type.name, attrs: { ...node.attrs } }
}
