import type { Command as TiptapCommand } from '@tiptap/core'
import type { Attrs, Node, NodeType } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'

/**
 * Makes the paragraphs and headings of the selection blocks of this type. Pictures, posts, and what is not the article's
 * running text stay what they are; where nothing can turn in its place, text of lists and quotes is taken out of them first.
 */
export function turnText(type: NodeType, attributes?: Attrs): TiptapCommand {
  return ({ state, dispatch, chain }) =>
    turnInPlace(type, attributes)(state, dispatch) ||
    (isRunningText(state) &&
      chain()
        .clearNodes()
        .command(
          ({ state: cleared, dispatch: go }) =>
            turnInPlace(type, attributes)(cleared, go) || isTurned(cleared, type, attributes),
        )
        .run())
}

/** Are all paragraphs and headings of the selection of this type already? */
export function isTurned(state: EditorState, type: NodeType, attributes?: Attrs): boolean {
  const texts = selectedTexts(state)
  return texts.length > 0 && texts.every(({ node }) => isOf(node, type, attributes))
}

/**
 * Is all that is selected text of the article: paragraphs and headings, lists and quotes, or text within one box? What Tiptap
 * does to make a list of it, or to take it out of one, takes other blocks apart and loses their pictures.
 */
export function isRunningText({ doc, selection }: EditorState): boolean {
  let isText = true
  for (const { $from, $to } of selection.ranges)
    doc.nodesBetween($from.pos, $to.pos, (node, position) => {
      const holdsAll = !node.isTextblock && position < $from.pos && position + node.nodeSize > $to.pos
      if (!holdsAll && !node.isInline && !running.has(node.type.name)) isText = false
      return isText && !node.isTextblock
    })
  return isText
}

/** Is this a block that the commands of this file turn into another? */
export function isRunningBlock({ type: { name } }: Node): boolean {
  return name === 'paragraph' || name === 'heading'
}

const running = new Set(['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'blockquote'])

function turnInPlace(type: NodeType, attributes?: Attrs): Command {
  return (state, dispatch) => {
    const turned = selectedTexts(state).filter(({ node, position }) => {
      const { parent } = state.doc.resolve(position)
      const index = state.doc.resolve(position).index()
      return !isOf(node, type, attributes) && parent.canReplaceWith(index, index + 1, type)
    })
    if (turned.length === 0) return false
    const { tr } = state
    if (dispatch)
      for (const { node, position } of turned)
        tr.setBlockType(position + 1, position + 1, type, { ...node.attrs, ...attributes })
    dispatch?.(tr)
    return true
  }
}

function selectedTexts({ doc, selection }: EditorState): { node: Node; position: number }[] {
  const texts: { node: Node; position: number }[] = []
  for (const { $from, $to } of selection.ranges)
    doc.nodesBetween($from.pos, $to.pos, (node, position) => {
      if (isRunningBlock(node)) texts.push({ node, position })
      return !node.isTextblock
    })
  return texts
}

function isOf(node: Node, type: NodeType, attributes: Attrs = {}): boolean {
  return node.type === type && Object.entries(attributes).every(([name, value]) => node.attrs[name] === value)
}
