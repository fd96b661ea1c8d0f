import type { Step } from '@tiptap/pm/transform'

const texts = new WeakMap<Step, string>()

/** A step as JSON text. Remembered with the step, which never changes: what waits for the network is written often. */
export function stepText(step: Step): string {
  const known = texts.get(step)
  if (known !== undefined) return known
  const text = JSON.stringify(step.toJSON())
  texts.set(step, text)
  return text
}
