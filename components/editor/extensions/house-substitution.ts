import type { Mark, ResolvedPos } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { withoutAnchors } from '@/lib/body/suggestions/is-blank'
import { markedAs } from '@/lib/body/suggestions/suggestion'
import type { Locale } from '@/lib/i18n/locales'
import type { HouseStyle } from '@/lib/style/house-style'
import { asTyped, typed } from '@/lib/style/typing'

export type House = { house: HouseStyle; locale: Locale }

/** What the house writes instead of the text that stands between `from` and `to` once a character was typed there. */
export type Substitution = { from: number; to: number; insert: string; asTyped: string }

/**
 * What the house writes when `input` is typed in place of [from, to); null: as typed. Runs that must stay as they are
 * (isolates, links, addresses, text struck by a suggestion) are left alone.
 */
export function houseSubstitution(
  state: EditorState,
  { from, to, input }: { from: number; to: number; input: string },
  { house, locale }: House,
): Substitution | null {
  const $from = state.doc.resolve(from)
  const $to = state.doc.resolve(to)
  const block = $from.parent
  if (!block.isTextblock || block.type.spec.code || !$from.sameParent($to)) return null
  const before = textBetween($from, 0, $from.parentOffset)
  const after = textBetween($to, $to.parentOffset, block.content.size)
  const inCell = $from.depth > 1 && $from.node(-1).type.name.startsWith('table')
  const answer = typed({ before, after, input, house, locale, inCell })
  if (!answer || answer.eat > before.length || address.test(before)) return null
  if ((state.storedMarks ?? $from.marks()).some(isUntouched) || !isPlain(state, from - answer.eat, to)) return null
  return {
    from: from - answer.eat,
    to: from + input.length,
    insert: answer.insert,
    asTyped: asTyped({ before, input }, answer),
  }
}

/** What a reader would read there: not what a suggestion strikes, nor what stands for a suggested break. */
function textBetween($at: ResolvedPos, from: number, to: number): string {
  let text = ''
  $at.parent.cut(from, to).forEach((node) => {
    if (markedAs(node)?.type.name !== 'deletion')
      text += node.type.name === 'hardBreak' ? '\n' : withoutAnchors(node.text ?? '\uFFFC')
  })
  return text
}

function isPlain(state: EditorState, from: number, to: number): boolean {
  let plain = true
  state.doc.nodesBetween(from, to, (node) => {
    if (node.isInline && (!node.isText || node.marks.some(isUntouched))) plain = false
  })
  return plain
}

function isUntouched(mark: Mark): boolean {
  return mark.type.name === 'isolate' || mark.type.name === 'link' || mark.type.name === 'deletion'
}

/** An address being typed, up to the caret. */
const address = /(?:\w+:\/\/|www\.|[\w.+-]+@|(?:^|\s)@)[^\s«»“”"]*$/iu
