import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'
import { type LostWords, lostThing } from './lost-things'

type StepJson = Record<string, unknown>

/**
 * Puts kept changes on the document again, as changes that still have to be sent. Not for undo: the person did not make
 * them in this tab. `lost` are those that do not fit, because what a document may hold has changed since.
 */
export function replay(state: EditorState, steps: StepJson[]): { transaction: Transaction; lost: StepJson[] } {
  const transaction = state.tr
  const lost = steps.filter((json) => !apply(transaction, json))
  return { transaction: transaction.setMeta('addToHistory', false), lost }
}

/** What is inside steps, for a person to copy when nothing else can be done with them: text, and a line for each thing. */
export function textIn(steps: StepJson[], words: LostWords): string {
  return steps
    .map((step) => textOf(step, words))
    .join('')
    .replace(/^\n+|\n+$|\n(?=\n)/g, '')
}

function apply(transaction: Transaction, json: StepJson): boolean {
  try {
    return !transaction.maybeStep(Step.fromJSON(transaction.doc.type.schema, json)).failed
  } catch {
    return false
  }
}

function textOf(value: unknown, words: LostWords): string {
  if (Array.isArray(value)) return value.map((one) => textOf(one, words)).join('')
  if (typeof value !== 'object' || value === null) return ''
  const node = value as Record<string, unknown>
  if (typeof node.text === 'string') return node.text
  const text = Object.values(node)
    .map((one) => textOf(one, words))
    .join('')
  const attrs = typeof node.attrs === 'object' && node.attrs !== null ? (node.attrs as Record<string, unknown>) : {}
  const line = typeof node.type === 'string' ? lostThing({ type: node.type, attrs, text }, words) : null
  return line === null ? text : `\n${line}\n`
}
