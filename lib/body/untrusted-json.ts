import { Refusal } from '@/lib/errors'
import { bodySchema } from './schema'
import { holdsDirectionControls, isStorable, storable } from './storable-text'

/** Deeper than any document or step may be; keeps recursion off the end of the stack. */
const maxNesting = 64

/**
 * The JSON of a document with the characters that cannot be stored taken out of its texts.
 * @throws Refusal invalid (`too_deep`) · schema_outdated (details.type: a node or mark this server does not know)
 */
export function cleanJson(json: unknown): unknown {
  return walk(json, 0, storable)
}

/**
 * Looks through the JSON of steps, words in attributes too. Their texts are not changed, for positions in later steps count on them.
 * @throws Refusal invalid (`too_deep`, `unstorable_text`) · schema_outdated (details.type)
 */
export function inspectJson(steps: unknown[]): void {
  for (const step of steps.flatMap(marksIn)) {
    // A mark that was stored before must be there to be taken away.
    const brings = !takesAway(step)
    walk(step, 1, (text) => {
      if (!isStorable(text) || (brings && holdsDirectionControls(text)))
        throw new Refusal('invalid', { reason: 'unstorable_text' })
      return text
    })
  }
}

/** The steps of a set of marks, each to be looked at by itself. */
function marksIn(step: unknown): unknown[] {
  const isSet = typeof step === 'object' && step !== null && 'stepType' in step && step.stepType === 'markSet'
  return isSet && 'steps' in step && Array.isArray(step.steps) ? step.steps : [step]
}

function takesAway(step: unknown): boolean {
  const type = typeof step === 'object' && step !== null && 'stepType' in step ? step.stepType : null
  return type === 'removeMark' || type === 'removeNodeMark'
}

/** @param key under which the value stands; what attributes call a type is theirs */
function walk(value: unknown, nesting: number, onText: (text: string) => string, key?: string): unknown {
  if (nesting > maxNesting) throw new Refusal('invalid', { reason: 'too_deep' })
  if (typeof value === 'string') return onText(value)
  if (Array.isArray(value)) {
    return value.map((item) => walk(item, nesting + 1, onText)).filter((item) => !isEmptyText(item))
  }
  if (typeof value !== 'object' || value === null) return value
  if (key !== 'attrs') refuseUnknownType(value)
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [onText(name), walk(item, nesting + 1, onText, name)]),
  )
}

/** ProseMirror has no empty text nodes; one may be left when its only characters went. */
function isEmptyText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'text' in value && value.text === ''
}

function refuseUnknownType(value: object) {
  if (!('type' in value) || typeof value.type !== 'string') return
  if (value.type in bodySchema.nodes || value.type in bodySchema.marks) return
  throw new Refusal('schema_outdated', { type: value.type.slice(0, 40) })
}
