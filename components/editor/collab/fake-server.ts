import type { Node } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { collab } from 'prosemirror-collab'
import { bodySchema, emptyDoc } from '@/lib/body/schema'
import { applySteps, parseDoc } from '@/lib/body/validate'
import type { Port } from './connection'
import type { Batch, PostOutcome, StepRow } from './steps-api'

/** The server's side of the log, in memory, with faults to order. For tests. */
export class FakeServer {
  rows: StepRow[] = []
  doc = parseDoc(emptyDoc())
  posts = 0
  /** What happens to the next requests instead of an answer: lost before or after the commit, or another outcome. */
  faults: ('lost_before' | 'lost_after' | PostOutcome)[] = []
  onCommit: (rows: StepRow[]) => void = () => {}
  /** Whether a change is taken from this tab; else it may only suggest. */
  admits: (before: Node, after: Node, clientId: string) => boolean = () => true

  post = async ({ version, clientId, steps }: Batch): Promise<PostOutcome> => {
    this.posts++
    const fault = this.faults.shift()
    if (fault === 'lost_before') return { kind: 'trouble', trouble: 'offline' }
    if (fault && fault !== 'lost_after') return fault
    const answer = this.append(version, clientId, steps)
    return fault === 'lost_after' ? { kind: 'trouble', trouble: 'offline' } : answer
  }

  since(version: number): StepRow[] {
    return this.rows.filter((row) => row.version > version)
  }

  docAt(version: number) {
    return applySteps(
      parseDoc(emptyDoc()),
      this.rows.filter((row) => row.version <= version).map((row) => row.step),
    )
  }

  private append(version: number, clientId: string, steps: Record<string, unknown>[]): PostOutcome {
    if (version !== this.rows.length) return { kind: 'behind', rows: this.since(version) }
    const doc = applySteps(this.doc, steps)
    if (!this.admits(this.doc, doc, clientId)) return { kind: 'suggestions_only' }
    this.doc = doc
    const added = steps.map((step, index) => ({ version: version + index + 1, step, clientId }))
    this.rows.push(...added)
    this.onCommit(added)
    return { kind: 'committed', version: this.rows.length }
  }
}

/** An editor without a page: the state that a view would hold. For tests. */
export class FakeEditor implements Port {
  state: EditorState
  composing = false
  onDispatch: (tr: Transaction) => void = () => {}

  constructor(clientId: string, version = 0, doc = parseDoc(emptyDoc())) {
    this.state = EditorState.create({ schema: bodySchema, doc, plugins: [collab({ version, clientID: clientId })] })
  }

  dispatch = (tr: Transaction): void => {
    this.state = this.state.apply(tr)
    this.onDispatch(tr)
  }

  /** Types at the end of the last block. */
  type(text: string): void {
    this.run((state, dispatch) => {
      dispatch?.(state.tr.insertText(text, TextSelection.atEnd(state.doc).head))
      return true
    })
  }

  run(command: Command): void {
    command(this.state, this.dispatch)
  }

  get text(): string {
    return this.state.doc.textContent
  }
}
