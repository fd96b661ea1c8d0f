import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { doc, li, p, ul } from '@/lib/body/testing'
import type { Direction } from '@/lib/i18n/locales'
import { givenBySystem } from './system-direction'

const paragraphs = (chosen: Direction | null, ...texts: string[]) =>
  texts.map((text) => ({ ...p(text), attrs: { dir: chosen } }))

/** What is stored for each block of a body all selected, after the system asked for a direction. */
function stored(asked: Direction | null, ...body: ReturnType<typeof p>[]): unknown[] {
  const node = bodySchema.nodeFromJSON(doc('عنوان', '', ...body))
  const state = EditorState.create({ doc: node })
  const all = state.apply(
    state.tr.setSelection(TextSelection.between(node.resolve(10), node.resolve(node.content.size))),
  )
  const after = all.apply(givenBySystem(all, asked, 'rtl'))
  return after.doc.children.slice(2).map(({ attrs }) => attrs.dir)
}

test.each<[string, Direction | null, ReturnType<typeof p>[], unknown[]]>([
  ['the other direction', 'ltr', paragraphs(null, 'كلمة'), ['ltr']],
  ['the direction its text has anyway', 'rtl', paragraphs(null, 'كلمة'), [null]],
  ['the direction its text has, against an earlier choice', 'rtl', paragraphs('ltr', 'كلمة'), [null]],
  ['the direction of its text', null, paragraphs('ltr', 'كلمة'), [null]],
  ['one for blocks of both', 'rtl', paragraphs(null, 'كلمة', 'London'), [null, 'rtl']],
  ['a list all selected', 'ltr', [ul(li(p('بند'))), p('كلمة')], ['ltr', 'ltr']],
])('%s', (_, asked, body, expected) => {
  expect(stored(asked, ...body)).toEqual(expected)
})
