import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'

/** The steps, as JSON, that turn one document into another in one go. */
export function replaceAll(before: Node, after: Node): Record<string, unknown>[] {
  const transform = new Transform(before).replaceWith(0, before.content.size, after.content)
  return transform.steps.map((step) => step.toJSON() as Record<string, unknown>)
}
