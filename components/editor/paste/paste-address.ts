import type { EditorState, Transaction } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'
import { placeBlock } from '@/lib/body/commands/place-block'
import { embedOf } from '@/lib/body/embeds'
import { cleanUrl } from '@/lib/body/paste/clean-url'
import { safeUrl } from '@/lib/body/safe-url'
import type { Pasted } from './take-paste'

type Range = { from: number; to: number }

/** The address when the clipboard holds nothing else; null also when it is to be pasted as mere text. */
export function soleAddress({ text, files, plain }: Pasted): string | null {
  const address = text.trim()
  if (plain || files.length > 0 || !/^https?:\/\/[^\s<>"«»،؛؟]+$/iu.test(address)) return null
  return safeUrl(cleanUrl(address))
}

/** Links the words of the range. Null where there are none in one block, or where they are themselves an address. */
export function linkOver(state: EditorState, range: Range, address: string): Transaction | null {
  const { link } = state.schema.marks
  const $from = state.doc.resolve(range.from)
  const { parent } = $from
  if (!link || !parent.isTextblock || !parent.type.allowsMarkType(link) || range.to > $from.end()) return null
  const text = state.doc.textBetween(range.from, range.to, undefined, '\uFFFC')
  const words = text.trim()
  // A link that reads as one address and leads to another deceives.
  if (words === '' || /^(?:https?:\/\/|www\.)\S+$/i.test(words)) return null
  const from = range.from + text.indexOf(words)
  const tr = state.tr.addMark(from, from + words.length, link.create({ href: address })).setMeta('paste', true)
  return isSelected(state, range) ? tr.setSelection(TextSelection.create(tr.doc, range.to)).scrollIntoView() : tr
}

/**
 * The card of the post in place of its address, once that was pasted into an empty paragraph of the article. A change of
 * its own: undo gives the address back.
 * @param before the article and the place before the address was put in
 */
export function embedInstead(
  before: EditorState,
  { from, to }: Range,
  pasted: EditorState,
  address: string,
): Transaction | null {
  const embed = embedOf(address)
  const { embed: type } = before.schema.nodes
  const $from = before.doc.resolve(from)
  const { parent, depth } = $from
  if (!embed || !type || from !== to || depth !== 1 || parent.type.name !== 'paragraph' || parent.content.size > 0)
    return null
  const at = $from.before()
  const paragraph = pasted.doc.nodeAt(at)
  if (paragraph?.type.name !== 'paragraph') return null
  const tr = placeBlock(pasted.tr, at, at + paragraph.nodeSize, type.create(embed)).setMeta('paste', true)
  if (isSelected(before, { from, to })) return tr.scrollIntoView()
  return tr.setSelection(pasted.selection.map(tr.doc, tr.mapping))
}

function isSelected({ selection }: EditorState, { from, to }: Range): boolean {
  return selection.from === from && selection.to === to
}
