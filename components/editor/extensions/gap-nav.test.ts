import type { Editor } from '@tiptap/core'
import type { Plugin, Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stateOf } from '@/lib/body/commands/testing'
import type { DocJson } from '@/lib/body/doc-json'
import { doc, hr, p } from '@/lib/body/testing'
import { addGapNav } from './gap-nav'

beforeEach(() => {
  vi.stubGlobal('Element', class {})
  vi.stubGlobal('getComputedStyle', () => ({ direction: 'rtl' }))
})
afterEach(() => void vi.unstubAllGlobals())

type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

/** Where the caret is when the key was pressed with it the caret where «^» is, on the outer line of its block; «native»: left to the browser. */
function press(json: DocJson, key: Arrow): string {
  let state = stateOf(json)
  let plugins: Plugin[] = []
  addGapNav({
    isDestroyed: false,
    registerPlugin: (plugin: Plugin, order = (one: Plugin, others: Plugin[]) => [...others, one]) => {
      plugins = order(plugin, plugins)
    },
  } as unknown as Editor)
  const view = {
    get state() {
      return state
    },
    dispatch: (tr: Transaction) => {
      state = state.apply(tr)
    },
    endOfTextblock: () => true,
    domAtPos: () => ({ node: new Element(), offset: 0 }),
  } as unknown as EditorView
  const event = { key, keyCode: 0 } as KeyboardEvent
  const handled = plugins.some((plugin) => plugin.props.handleKeyDown?.call(plugin, view, event))
  const { $head } = state.selection
  return handled ? `${$head.parent.type.name} ${$head.parentOffset}` : 'native'
}

test.each<[what: string, DocJson, Arrow, expected: string]>([
  ['down from the headline', doc('عن^وان', 'ملخص', p('نص')), 'ArrowDown', 'native'],
  ['up from it', doc('عن^وان', 'ملخص', p('نص')), 'ArrowUp', 'native'],
  ['on from its end', doc('عنوان^', 'ملخص', p('نص')), 'ArrowLeft', 'standfirst 0'],
  ['back from its start', doc('^عنوان', 'ملخص', p('نص')), 'ArrowRight', 'native'],
  ['up from the standfirst', doc('عنوان', 'مل^خص', p('نص')), 'ArrowUp', 'native'],
  ['back from its start', doc('عنوان', '^ملخص', p('نص')), 'ArrowRight', 'headline 5'],
  ['down from it', doc('عنوان', 'مل^خص', p('نص')), 'ArrowDown', 'native'],
  ['up from an empty one', doc('عنوان', '^', p('نص')), 'ArrowUp', 'native'],
  ['up from the body', doc('عنوان', 'ملخص', p('^نص')), 'ArrowUp', 'native'],
  ['back from it', doc('عنوان', 'ملخص', p('^نص')), 'ArrowRight', 'standfirst 4'],
  ['on between two dividers', doc('عنوان', '', p('نص^'), hr, hr), 'ArrowLeft', 'doc 14'],
])('%s', (_, start, key, expected) => expect(press(start, key)).toBe(expected))
