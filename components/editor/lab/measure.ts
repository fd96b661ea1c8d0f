import { TextSelection } from '@tiptap/pm/state'
import type { DocJson } from '@/lib/body/doc-json'
import { element } from '../views/element'
import { labEditor, placeOf, press } from './lab-editor'
import { drawnPiece, type RenderingSample, renderingCases } from './rendering-cases'
import { seenOrder } from './seen-order'

export type Measured = {
  group: 'rendering' | 'directions' | 'carets'
  id: string
  /** The line that is measured. */
  sample: RenderingSample | null
  expected: string
  measured: string
}

const text = (words: string): DocJson => ({ type: 'text', text: words })
const paragraph = (words = ''): DocJson => ({ type: 'paragraph', ...(words ? { content: [text(words)] } : {}) })
const item = (words: string): DocJson => ({ type: 'listItem', content: [paragraph(words)] })
const cell = (words: string): DocJson => ({ type: 'tableCell', content: [paragraph(words)] })
const table = (...cells: string[]): DocJson => ({
  type: 'table',
  content: [{ type: 'tableRow', content: cells.map(cell) }],
})

/** Measures every case in `place`, an empty element of the page, one after the other. */
export async function measureAll(place: HTMLElement): Promise<Measured[]> {
  return [...renderings(place), ...(await directions(place)), ...(await carets(place))]
}

function renderings(place: HTMLElement): Measured[] {
  return renderingCases.map(({ id, seen, ...sample }) => {
    const line = document.createElement('p')
    line.dir = sample.dir
    line.style.whiteSpace = 'nowrap'
    const looked = document.createElement('span')
    looked.append(...drawnPiece(sample).map(({ text, held }) => (held ? element('bdi', { dir: 'ltr' }, text) : text)))
    line.append(sample.before, looked, sample.after)
    place.append(line)
    const measured = seenOrder(looked)
    line.remove()
    return { group: 'rendering', id, sample, expected: seen, measured }
  })
}

const directionCases: { id: string; body: DocJson[]; look: string; expected: string }[] = [
  { id: 'emptyBlock', body: [paragraph()], look: ':scope > p:last-child', expected: 'rtl right' },
  { id: 'digitsBlock', body: [paragraph('2026 - 11 - 23')], look: ':scope > p:last-child', expected: 'rtl right' },
  { id: 'mixedBlock', body: [paragraph('Reuters قالت')], look: ':scope > p:last-child', expected: 'rtl right' },
  { id: 'latinBlock', body: [paragraph('London calling')], look: ':scope > p:last-child', expected: 'ltr left' },
  { id: 'list', body: [{ type: 'bulletList', content: [item('بند')] }], look: 'ul', expected: 'rtl right' },
  {
    id: 'latinItem',
    body: [{ type: 'bulletList', content: [item('بند'), item('Second')] }],
    look: 'li:last-child > p',
    expected: 'ltr right',
  },
  {
    id: 'quote',
    body: [{ type: 'blockquote', content: [paragraph('قول')] }],
    look: 'blockquote',
    expected: 'rtl right',
  },
  { id: 'table', body: [table('أ', 'ب')], look: 'table', expected: 'rtl right' },
  { id: 'cell', body: [table('أ', '')], look: 'td:last-child > p', expected: 'rtl right' },
]

async function directions(place: HTMLElement): Promise<Measured[]> {
  const found: Measured[] = []
  for (const { id, body, look, expected } of directionCases) {
    const editor = await labEditor(place, body)
    const element = editor.view.dom.querySelector(look)
    found.push({ group: 'directions', id, sample: null, expected, measured: element ? layout(element) : '' })
    editor.destroy()
  }
  return found
}

/** The direction of an element and the side its lines begin at. */
function layout(element: Element): string {
  const { direction, textAlign } = getComputedStyle(element)
  const side = /left|right/.exec(textAlign)?.[0] ?? ((textAlign === 'end') === (direction === 'rtl') ? 'left' : 'right')
  return `${direction} ${side}`
}

// Positions: headline 0–2, standfirst 2–4, the body from 4.
const caretCases: {
  id: string
  body: DocJson[]
  from: number
  key: 'ArrowLeft' | 'ArrowRight'
  shift?: true
  times: number
  expected: string
}[] = [
  { id: 'textEnd', body: [paragraph('أ ab ب')], from: 5, key: 'ArrowLeft', times: 6, expected: 'everyPlace 5-11' },
  {
    id: 'cards',
    body: [paragraph('أ'), { type: 'divider' }, { type: 'divider' }, paragraph('ب')],
    from: 5,
    key: 'ArrowLeft',
    times: 5,
    expected: 't6 n7 g8 n8 t10',
  },
  {
    id: 'cardsBack',
    body: [paragraph('أ'), { type: 'divider' }, { type: 'divider' }, paragraph('ب')],
    from: 11,
    key: 'ArrowRight',
    times: 5,
    expected: 't10 n8 g8 n7 t6',
  },
  { id: 'cells', body: [table('أ', 'ب', 'ج')], from: 8, key: 'ArrowLeft', times: 5, expected: 't9 t13 t14 t18 t19' },
  {
    id: 'cellsSelected',
    body: [table('أ', 'ب', 'ج'), paragraph('د')],
    from: 9,
    key: 'ArrowLeft',
    shift: true,
    times: 1,
    expected: 'c6 أب',
  },
]

async function carets(place: HTMLElement): Promise<Measured[]> {
  const found: Measured[] = []
  for (const { id, body, from, key, shift, times, expected } of caretCases) {
    const editor = await labEditor(place, body)
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from)))
    const way: string[] = []
    for (let time = 0; time < times; time++) {
      await press(editor, key, shift)
      way.push(placeOf(editor))
    }
    const measured = shift ? selectedCells(way, editor.view.dom) : everyPlace(way, expected)
    found.push({ group: 'carets', id, sample: null, expected: plain(expected, from, times), measured })
    editor.destroy()
  }
  return found
}

function selectedCells(way: string[], dom: Element): string {
  const words = [...dom.querySelectorAll('.selectedCell')].map((one) => one.textContent).join('')
  return `${way.join(' ').replace(/^c\d+$/, 'c6')} ${words}`
}

/** Browsers go through mixed words in two ways, both right: what counts is that each place is reached. */
function everyPlace(way: string[], expected: string): string {
  if (!expected.startsWith('everyPlace')) return way.join(' ')
  return [...new Set(way)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))).join(' ')
}

function plain(expected: string, from: number, times: number): string {
  if (!expected.startsWith('everyPlace')) return expected
  return Array.from({ length: times }, (_, step) => `t${from + step + 1}`).join(' ')
}
