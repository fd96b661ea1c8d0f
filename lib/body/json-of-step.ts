import type { Step } from '@tiptap/pm/transform'

type StepJson = Record<string, unknown>

/**
 * A step as it is sent, kept and read again. What undoes a change of marks may be a set of steps, and what does it again a
 * set in a set: ProseMirror writes these and does not read them, so they are laid flat.
 */
export function jsonOfStep(step: Step): StepJson {
  const json: StepJson = step.toJSON()
  return json.stepType === 'markSet' ? { ...json, steps: marksOf(json) } : json
}

function marksOf(json: StepJson): StepJson[] {
  return json.stepType === 'markSet' && Array.isArray(json.steps) ? json.steps.flatMap(marksOf) : [json]
}
