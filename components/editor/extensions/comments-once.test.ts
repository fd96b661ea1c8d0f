import { EditorState, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { describe, expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { doc, p } from '@/lib/body/testing'
import { CommentsOnce } from './comments-once'

const comment = { type: 'comment', attrs: { id: '7b0f6e0a-5c1d-4c55-9f0a-1d2f3b4c5d6e' } }
const text = bodySchema.nodeFromJSON(doc('ع', '', p('قال ', { type: 'text', text: 'الوزير', marks: [comment] })))
const passage = { from: 10, to: 16 }

type Act = { event: 'paste' | 'drop'; selected: boolean; dragging: boolean; ctrlKey?: boolean }

const cases: [what: string, act: Act, keeps: boolean][] = [
  ['pasted beside its passage', { event: 'paste', selected: false, dragging: false }, false],
  ['pasted over its passage', { event: 'paste', selected: true, dragging: false }, true],
  ['dragged elsewhere', { event: 'drop', selected: true, dragging: true }, true],
  ['dragged elsewhere as a copy', { event: 'drop', selected: true, dragging: true, ctrlKey: true }, false],
  ['dropped from another window', { event: 'drop', selected: true, dragging: false }, false],
]

describe('text with a comment', () => {
  test.each(cases)('%s', (_, { event, selected, dragging, ctrlKey = false }, keeps) => {
    const [plugin] = CommentsOnce.config.addProseMirrorPlugins?.call({} as never) ?? []
    if (!plugin) throw new Error('no plugin')
    const { from, to } = selected ? passage : { from: passage.to, to: passage.to }
    const state = EditorState.create({ doc: text, selection: TextSelection.create(text, from, to) })
    const slice = text.slice(passage.from, passage.to)
    const view = { state, dragging: dragging ? { slice, move: true } : null } as unknown as EditorView
    const { handleDOMEvents, transformPasted } = plugin.props
    handleDOMEvents?.[event]?.call(plugin, view, { ctrlKey, altKey: false } as never)
    const taken = transformPasted?.call(plugin, slice, view, false)
    expect(taken?.content.textBetween(0, taken.content.size)).toBe('الوزير')
    expect(JSON.stringify(taken?.content).includes(comment.attrs.id)).toBe(keeps)
  })
})
