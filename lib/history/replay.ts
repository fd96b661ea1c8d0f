import type { Node } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'
import { bodySchema } from '@/lib/body/schema'
import type { Authorship } from './authorship'
import { withoutComments } from './keep-comments'
import type { LogStep } from './log-step'

/** A document at a version, with who wrote what in it. */
export type Known = { version: number; doc: Node; authorship: Authorship }

/** The client id under which an old text is put back: it says which version the text is from. */
export function restoringClient(version: number): string {
  return `restored-${version}`
}

/** The versions from which some of these steps put text back. */
export function restoredVersions(steps: LogStep[]): number[] {
  return [...new Set(steps.flatMap(({ clientId }) => restoredVersion(clientId) ?? []))]
}

/**
 * Follows the log from a known version. Text that was put back from an older version belongs to who wrote it then, not
 * to who put it back.
 * @param older what is known of versions before `start` that some steps put back
 * @param visit called with each version on the way
 * @throws Error when a step does not apply: the log would be broken
 */
export function replay(start: Known, steps: LogStep[], older: Known[] = [], visit?: (known: Known) => void): Known {
  const wanted = new Set(restoredVersions(steps))
  const sources = new Map(older.map((known) => [known.version, known]))
  const authorship = start.authorship.copy()
  let { doc, version } = start
  let batch: { source: Known; before: Node } | null = null
  const keepSource = () => {
    if (wanted.has(version)) sources.set(version, { version, doc, authorship: authorship.copy() })
  }
  keepSource()
  steps.forEach((row, index) => {
    const source = sources.get(restoredVersion(row.clientId) ?? -1)
    if (source) batch ??= { source, before: doc }
    const step = Step.fromJSON(bodySchema, row.step)
    const result = step.apply(doc)
    if (!result.doc) throw new Error(`step ${row.version} does not apply: ${result.failed}`)
    authorship.follow(step, doc, result.doc, row.personId)
    doc = result.doc
    version = row.version
    if (batch && steps[index + 1]?.clientId !== row.clientId) {
      giveBack(authorship, batch.before, doc, batch.source)
      batch = null
    }
    keepSource()
    visit?.({ version, doc, authorship })
  })
  return { version, doc, authorship }
}

/** Blocks that were put in and read the same as in `source` get the authors they have there, whatever is commented on. */
function giveBack(authorship: Authorship, before: Node, after: Node, source: Known): void {
  const unchanged = new Set(before.content.content)
  const there: { node: Node; at: number }[] = []
  source.doc.forEach((node, at) => {
    there.push({ node: withoutComments(node), at })
  })
  after.forEach((node, at) => {
    if (unchanged.has(node)) return
    const bare = withoutComments(node)
    const same = there.find((one) => one.node.eq(bare))
    if (same) authorship.adopt(source.authorship, same.at, same.at + node.nodeSize, at)
  })
}

function restoredVersion(clientId: string): number | null {
  const found = /^restored-(\d+)$/.exec(clientId)
  return found ? Number(found[1]) : null
}
