import type { Step } from '@tiptap/pm/transform'
import { limits } from '@/lib/body/limits'
import { stepText } from './step-text'

const mostSteps = 200
/** Room for what a request has beside its steps, and far from the limit in any case. */
const mostBytes = limits.bytes / 2

/** As many of the first steps as the server takes at once; one that is larger by itself goes alone. */
export function nextBatch(steps: readonly Step[]): readonly Step[] {
  let bytes = 0
  let count = 0
  for (const step of steps.slice(0, mostSteps)) {
    bytes += new TextEncoder().encode(stepText(step)).length + 1
    if (count > 0 && bytes > mostBytes) break
    count++
  }
  return steps.slice(0, count)
}
