import { EditorState } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { expect, test } from 'vitest'
import { finderOf } from '@/lib/arabic/find-text'
import { documentFinder } from '@/lib/body/find'
import { doc, p } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { findings, findKey, findPlugin } from './find-plugin'

const options = { wholeWords: false, matchCase: false, ignoreForms: true }

function looking(...paragraphs: string[]) {
  const draft = parseDoc(doc('', '', ...paragraphs.map((text) => p(text))))
  const read: string[] = []
  const find = finderOf('الأمن', options)
  const search = documentFinder((text) => {
    read.push(text)
    return find(text)
  })
  const state = EditorState.create({ doc: draft, plugins: [findPlugin()] })
  return { read, state: state.apply(state.tr.setMeta(findKey, { search, from: 0 })) }
}

const drawn = (state: EditorState) =>
  (findKey.getState(state)?.decorations ?? DecorationSet.empty)
    .find()
    .map(({ from, to }) => state.doc.textBetween(from, to))

test('marks every place and knows the one to go on from', () => {
  const { state } = looking('الأمن أولاً', 'ثم الامن')
  expect(findings({ state })).toEqual({ count: 2, current: 0 })
  expect(drawn(state)).toEqual(['الأمن', 'الامن'])
})

test('a key reads nothing; marks move along, and the changed block is read afterwards', () => {
  const { read, state } = looking('الأمن أولاً', 'ثم الامن')
  read.length = 0
  const typed = state.apply(state.tr.insertText('والأمن ', 5))
  expect(read).toEqual([])
  expect(drawn(typed)).toEqual(['الأمن', 'الامن'])
  const settled = typed.apply(typed.tr.setMeta(findKey, {}))
  expect(read).toEqual(['والأمن الأمن أولاً'])
  expect(findings({ state: settled })).toEqual({ count: 3, current: 0 })
})

test('a moved caret reads nothing and draws nothing anew', () => {
  const { read, state } = looking('الأمن أولاً')
  read.length = 0
  const moved = state.apply(state.tr.setMeta('other', true))
  expect(read).toEqual([])
  expect(findKey.getState(moved)).toBe(findKey.getState(state))
})

test('of a letter that stands everywhere, all places are counted and those near are drawn', () => {
  const { state } = looking(...Array.from({ length: 40 }, () => 'الأمن '.repeat(30)))
  expect(findings({ state }).count).toBe(1_200)
  expect(drawn(state).length).toBeLessThan(500)
  const last = state.apply(state.tr.setMeta(findKey, { current: 1_199 }))
  expect(drawn(last).length).toBeGreaterThan(300)
})
