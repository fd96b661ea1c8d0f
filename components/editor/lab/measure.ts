import { TextSelection } from '@tiptap/pm/state'
import type { DocJson } from '@/lib/body/doc-json'
import type { Direction } from '@/lib/i18n/locales'
import type { BlockWords } from '../views/block-words'
import { element } from '../views/element'
import { type CaretCase, caretCases } from './caret-cases'
import { cellRow, item, paragraph } from './lab-blocks'
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

/** Measures every case in `place`, an empty element of the page, one after the other. `words`: those of the blocks. */
export async function measureAll(place: HTMLElement, words: BlockWords): Promise<Measured[]> {
  return [...renderings(place), ...(await directions(place, words)), ...(await carets(place, words))]
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

const directionCases: { id: string; base: Direction; body: DocJson[]; look: string; expected: string }[] = [
  { ...rtl('emptyBlock', [paragraph()]), expected: 'rtl right' },
  { ...rtl('digitsBlock', [paragraph('2026 - 11 - 23')]), expected: 'rtl right' },
  { ...rtl('mixedBlock', [paragraph('Reuters قالت')]), expected: 'rtl right' },
  { ...rtl('latinBlock', [paragraph('London calling')]), expected: 'ltr left' },
  { ...rtl('list', [{ type: 'bulletList', content: [item('بند')] }]), look: 'ul', expected: 'rtl right' },
  {
    ...rtl('latinItem', [{ type: 'bulletList', content: [item('بند'), item('Second')] }]),
    look: 'li:last-child > p',
    expected: 'ltr right',
  },
  {
    ...rtl('quote', [{ type: 'blockquote', content: [paragraph('قول')] }]),
    look: 'blockquote',
    expected: 'rtl right',
  },
  { ...rtl('table', [cellRow('أ', 'ب')]), look: 'table', expected: 'rtl right' },
  { ...rtl('cell', [cellRow('أ', '')]), look: 'td:last-child > p', expected: 'rtl right' },
  { ...ltr('latinDigits', [paragraph('2026 - 11 - 23')]), expected: 'ltr left' },
  { ...ltr('arabicQuoted', [paragraph('He said «نعم» twice')]), expected: 'ltr left' },
  { ...ltr('arabicBlock', [paragraph('قال بالعربية')]), expected: 'rtl right' },
  {
    ...ltr('arabicItem', [{ type: 'bulletList', content: [item('First'), item('بند')] }]),
    look: 'li:last-child > p',
    expected: 'rtl left',
  },
]

function rtl(id: string, body: DocJson[]) {
  return { id, base: 'rtl' as const, body, look: ':scope > p:last-child' }
}

function ltr(id: string, body: DocJson[]) {
  return { id, base: 'ltr' as const, body, look: ':scope > p:last-child' }
}

async function directions(place: HTMLElement, words: BlockWords): Promise<Measured[]> {
  const found: Measured[] = []
  for (const { id, base, body, look, expected } of directionCases) {
    const editor = await labEditor(place, body, base, words)
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

async function carets(place: HTMLElement, words: BlockWords): Promise<Measured[]> {
  const found: Measured[] = []
  for (const one of caretCases) {
    const editor = await labEditor(place, one.body, one.base, words)
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, one.from)))
    const way: string[] = []
    for (let time = 0; time < one.times; time++) {
      await press(editor, one.key, one.shift)
      way.push(placeOf(editor))
      if (one.shift) way.push(selectedWords(editor.view.dom))
    }
    found.push({ group: 'carets', id: one.id, sample: null, expected: asText(one), measured: walked(one, way) })
    editor.destroy()
  }
  return found
}

function selectedWords(dom: Element): string {
  return [...dom.querySelectorAll('.selectedCell')].map((cell) => cell.textContent).join('')
}

function asText({ from, expected }: CaretCase): string {
  if (typeof expected === 'string') return expected
  const way = Math.sign(expected.everyPlaceTo - from)
  return Array.from(
    { length: Math.abs(expected.everyPlaceTo - from) },
    (_, step) => `t${from + (step + 1) * way}`,
  ).join(' ')
}

/** The way as it was, or where only the places count, each once and in their order. */
function walked({ from, expected }: CaretCase, way: string[]): string {
  if (typeof expected === 'string') return way.join(' ')
  const back = expected.everyPlaceTo < from
  const places = [...new Set(way)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
  return (back ? places.reverse() : places).join(' ')
}
