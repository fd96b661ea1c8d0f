import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { replaceAll } from '@/lib/body/replace-all'
import { emptyDoc } from '@/lib/body/schema'
import { parseDoc } from '@/lib/body/validate'
import { type Dated, demoDoc } from './doc'
import { type DemoArticle, p } from './story'

export type Batch = { version: number; steps: Record<string, unknown>[] }

/** The steps of writing an article from the empty draft, in the batches in which it was saved: a few blocks at a time. */
export function typingOf(article: DemoArticle, dated: Dated): Batch[] {
  const whole = parseDoc(demoDoc(article, dated))
  const parts = Array.from({ length: Math.ceil(article.body.length / blocksPerBatch) }, (_, i) =>
    demoDoc({ ...article, body: article.body.slice(0, (i + 1) * blocksPerBatch) }, dated),
  )
  let before = parseDoc(emptyDoc())
  let version = 0
  return parts.map((part, i) => {
    const after = i === parts.length - 1 ? whole : parseDoc(part)
    const steps = i === 0 ? replaceAll(before, after) : appended(before, after)
    const batch = { version, steps }
    before = after
    version += steps.length
    return batch
  })
}

/** The step that puts one more paragraph at the end of a finished article. */
export function addition(article: DemoArticle, text: string, dated: Dated): Batch {
  const before = parseDoc(demoDoc(article, dated))
  const longer = { ...article, body: [...article.body, p(text)] }
  const version = typingOf(article, dated).reduce((sum, batch) => sum + batch.steps.length, 0)
  return { version, steps: appended(before, parseDoc(demoDoc(longer, dated))) }
}

const blocksPerBatch = 4

/** The step from a document to one that begins with it. */
function appended(before: Node, after: Node): Record<string, unknown>[] {
  const end = before.content.size
  const transform = new Transform(before).insert(end, after.content.cut(end))
  return transform.steps.map((step) => step.toJSON() as Record<string, unknown>)
}
