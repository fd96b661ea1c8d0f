import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'

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

/** The text inside steps, for a person to copy when nothing else can be done with them. */
export function textIn(steps: StepJson[]): string {
  return steps.map(textOf).join('')
}

function apply(transaction: Transaction, json: StepJson): boolean {
  try {
    return !transaction.maybeStep(Step.fromJSON(transaction.doc.type.schema, json)).failed
  } catch {
    return false
  }
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('')
  if (typeof value !== 'object' || value === null) return ''
  const node = value as Record<string, unknown>
  if (typeof node.text === 'string') return node.text
  return Object.values(node).map(textOf).join('')
}
