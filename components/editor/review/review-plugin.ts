import type { Mark, Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { holdsAnchor, holdsBreak } from '@/lib/body/suggestions/holds-break'
import { anchor, kindOf, markedAs, type SuggestionKind, suggestionId } from '@/lib/body/suggestions/suggestion'

/** How suggestions and comments are shown: by whom, and which one the person looks at. */
export type ReviewLook = {
  suggestion: (id: string, kind: SuggestionKind) => { hue: string; title: string }
  /** Null: no open thread has this id. */
  comment: (id: string) => { title: string } | null
  active: string | null
  composing: { from: number; to: number } | null
}

export const reviewKey = new PluginKey<DecorationSet>('review')

/**
 * Shows suggestions in the colour of their author and open comments on their passages, and leads the caret over anchors.
 * What a top-level block shows is remembered with it, for an edit leaves the others as they are.
 */
export function reviewPlugin(options: { look: () => ReviewLook; accepts: (tr: Transaction) => boolean }): Plugin {
  const parts = rememberedParts()
  const draw = ({ doc }: EditorState) => DecorationSet.create(doc, decorationsOf(doc, parts, options.look()))
  return new Plugin<DecorationSet>({
    key: reviewKey,
    state: {
      init: (_, state) => draw(state),
      apply: (tr, drawn, _, state) => (tr.docChanged || tr.getMeta(reviewKey) ? draw(state) : drawn),
    },
    filterTransaction: options.accepts,
    props: {
      decorations(state) {
        return this.getState(state)
      },
      handleKeyDown: (view, event) => {
        if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') skipAnchor(view, event.key)
        return false
      },
    },
  })
}

/** Draws anew what may have changed outside the document. */
export function redraw(view: EditorView): void {
  view.dispatch(view.state.tr.setMeta(reviewKey, true).setMeta('addToHistory', false))
}

/** `ends`: the text that it ends, or an anchor in it does. */
type Part = { from: number; to: number; mark: Mark; block: boolean; ends: Node | null }

function rememberedParts(): (block: Node) => Part[] {
  const known = new WeakMap<Node, Part[]>()
  return (block) => {
    const found = known.get(block)
    if (found) return found
    const all = partsOf(block, 0)
    block.descendants((node, pos, parent, index) => {
      const ends = parent && (index === parent.childCount - 1 || holdsAnchor(node)) ? parent : null
      for (const part of partsOf(node, pos + 1)) all.push({ ...part, ends })
    })
    known.set(block, all)
    return all
  }
}

function partsOf(node: Node, from: number): Part[] {
  return node.marks
    .filter((mark) => kindOf(mark) !== null || mark.type.name === 'comment')
    .map((mark) => ({ from, to: from + node.nodeSize, mark, block: node.isBlock, ends: null }))
}

function decorationsOf(doc: Node, parts: (block: Node) => Part[], look: ReviewLook): Decoration[] {
  const all: Decoration[] = []
  doc.forEach((block, offset, index) => {
    for (const part of parts(block)) {
      const attributes = attributesOf(part, look)
      const [from, to] = [offset + part.from, offset + part.to]
      if (attributes && part.block) all.push(Decoration.node(from, to, attributes))
      else if (attributes) all.push(Decoration.inline(from, to, attributes))
      if (part.ends && !part.block && kindOf(part.mark) && goesOn(part.mark, part.ends, doc.maybeChild(index + 1)))
        all.push(Decoration.inline(to - 1, to, { class: 'suggested-break' }))
    }
  })
  const { composing } = look
  if (composing) all.push(Decoration.inline(composing.from, composing.to, { class: 'comment-passage comment-active' }))
  return all
}

function attributesOf({ mark }: Part, look: ReviewLook): { class: string; title: string } | null {
  const kind = kindOf(mark)
  if (kind) {
    const id = suggestionId(mark)
    const { hue, title } = look.suggestion(id, kind)
    return { class: `suggested suggested-${kind} ${hue}${look.active === id ? ' suggested-active' : ''}`, title }
  }
  const id = String(mark.attrs.id)
  const thread = look.comment(id)
  return thread && { class: `comment-passage${look.active === id ? ' comment-active' : ''}`, ...thread }
}

/** Does the suggestion go on in the next block? Then the break between is part of it. */
function goesOn(mark: Mark, text: Node, next: Node | null): boolean {
  for (let node = next; node; node = node.firstChild)
    if (mark.isInSet(node.marks) || (node.isTextblock && holdsBreak(mark, text, node))) return true
  return false
}

/** An anchor has no width: the caret would seem to stand still on it. */
function skipAnchor(view: EditorView, key: 'ArrowLeft' | 'ArrowRight'): void {
  const { selection, doc } = view.state
  if (!(selection instanceof TextSelection) || !selection.empty) return
  const { $head, head } = selection
  const block = $head.parent
  const dir = getComputedStyle(view.domAtPos($head.start()).node as Element).direction
  const forward = (key === 'ArrowLeft') === (dir === 'rtl')
  const beside = forward ? $head.nodeAfter : $head.nodeBefore
  const text = beside && markedAs(beside) ? (beside.text ?? '') : ''
  if (!block.inlineContent || (forward ? !text.startsWith(anchor) : !text.endsWith(anchor))) return
  view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, head + (forward ? 1 : -1))))
}
