import { Fragment, type Mark, type Node } from '@tiptap/pm/model'
import { settled } from '@/lib/body/suggestions/settle'
import { anchor, isSuggested, markedAs, suggestionId } from '@/lib/body/suggestions/suggestion'
import { changedParts } from './changed-parts'
import type { Own } from './own'

/**
 * Is the change from one document to the other nothing but suggestions and comments of one person? Judged by the result,
 * whatever the steps were: without what is the person's own, both documents must be the same, so that the text itself and
 * the suggestions and comments of others stand untouched; and both must be the same with every suggestion rejected.
 * Costs as much as the blocks that changed are long.
 */
export function isSuggestionOnly(before: Node, after: Node, own: Own): boolean {
  if (before === after) return true
  const [old, now] = changedParts(before, after)
  const ofOthers = (mark: Mark) => (own.suggestion(suggestionId(mark)) ? 'reject' : 'keep')
  const same = (decide: (mark: Mark) => 'reject' | 'keep') =>
    bare(settled(old, decide), own).eq(bare(settled(now, decide), own))
  try {
    return same(ofOthers) && same(() => 'reject') && looseAnchors(now) <= looseAnchors(old)
  } catch {
    // ProseMirror throws when a document cannot take a decision; such a change is none to let through.
    return false
  }
}

/** Does the change touch nothing but the person's own comments? */
export function isCommentOnly(before: Node, after: Node, own: Own): boolean {
  const [old, now] = changedParts(before, after)
  return bare(old, own).eq(bare(now, own))
}

/** Without the person's own comments and without anchors that no suggestion holds. */
function bare(doc: Node, own: Own): Fragment {
  const strip = (fragment: Fragment): Fragment => {
    const nodes: Node[] = []
    fragment.forEach((node) => {
      const marks = node.marks.filter(({ type, attrs }) => type.name !== 'comment' || !own.comment(String(attrs.id)))
      if (node.isText) {
        const text = isSuggested(node) ? node.text : node.text?.replaceAll(anchor, '')
        if (text) nodes.push(node.type.schema.text(text, marks))
      } else nodes.push((node.isLeaf ? node : node.copy(strip(node.content))).mark(marks))
    })
    return Fragment.fromArray(nodes)
  }
  return strip(doc.content)
}

function looseAnchors(doc: Node): number {
  let count = 0
  doc.descendants((node) => {
    if (node.isText && !markedAs(node)) count += (node.text ?? '').split(anchor).length - 1
  })
  return count
}
