import type { Step } from '@tiptap/pm/transform'
import { jsonOfStep } from '@/lib/body/json-of-step'

const texts = new WeakMap<Step, string>()

/** A step as JSON text. Remembered with the step, which never changes: what waits for the network is written often. */
export function stepText(step: Step): string {
  const known = texts.get(step)
  if (known !== undefined) return known
  const text = JSON.stringify(jsonOfStep(step))
  texts.set(step, text)
  return text
}
