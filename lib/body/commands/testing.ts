import type { Node } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import { CellSelection } from '@tiptap/pm/tables'
import { Step } from '@tiptap/pm/transform'
import { collab, getVersion, receiveTransaction, sendableSteps } from 'prosemirror-collab'
import type { DocJson } from '../doc-json'
import { bodySchema } from '../schema'
import { parseDoc } from '../validate'

/** A state in which «^» in a text was the caret, two of them a selection. */
export function stateOf(json: DocJson): EditorState {
  const start = parseDoc(json)
  const carets: number[] = []
  start.descendants((node, pos) => {
    for (const match of (node.text ?? '').matchAll(/\^/g)) carets.push(pos + match.index)
  })
  const state = EditorState.create({ doc: start, schema: bodySchema })
  const tr = state.tr
  for (const caret of carets.toReversed()) tr.delete(caret, caret + 1)
  const [anchor, head] = carets.map((caret, index) => caret - index)
  if (anchor !== undefined) tr.setSelection(TextSelection.create(tr.doc, anchor, head ?? anchor))
  return state.apply(tr)
}

/** The document with the selection drawn into it, to compare with another. */
export function picture(state: EditorState): string {
  const { anchor, head } = state.selection
  const tr = state.tr.insertText('^', Math.max(anchor, head))
  if (anchor !== head) tr.insertText('^', Math.min(anchor, head))
  return JSON.stringify(tr.doc.toJSON())
}

/** Somebody with a copy of a document, and the log through which they hear of others. */
export function person(start: Node, name: string) {
  const one = {
    state: EditorState.create({ doc: start, plugins: [collab({ version: 0, clientID: name })] }),
    run(command: Command) {
      command(one.state, (tr) => {
        one.state = one.state.apply(tr)
      })
    },
    select(at: number) {
      one.run((state, dispatch) => {
        dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, at)))
        return true
      })
    },
    /** Takes what is new in the log, and adds what it has not. */
    exchange(log: { step: unknown; by: string }[]) {
      const news = log.slice(getVersion(one.state))
      const steps = news.map(({ step }) => Step.fromJSON(bodySchema, JSON.parse(JSON.stringify(step))))
      if (news.length > 0)
        one.state = one.state.apply(
          receiveTransaction(
            one.state,
            steps,
            news.map(({ by }) => by),
          ),
        )
      const sendable = sendableSteps(one.state)
      if (!sendable) return
      log.push(...sendable.steps.map((step) => ({ step: step.toJSON(), by: name })))
      const own = log.slice(getVersion(one.state)).map(({ step }) => Step.fromJSON(bodySchema, step))
      one.state = one.state.apply(
        receiveTransaction(
          one.state,
          own,
          own.map(() => name),
        ),
      )
    },
  }
  return one
}

/** The position right after this text. */
export function endOfText(doc: Node, text: string): number {
  let at = -1
  doc.descendants((node, pos) => {
    if (node.text === text) at = pos + text.length
  })
  return at
}

export function typing(text: string): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.insertText(text))
    return true
  }
}

export function texts(node: Node): string[] {
  return node.children.map((child) => child.textContent)
}

/** The same with whole cells of its table selected, from the one with the first text to the one with the second. */
export function withCells(state: EditorState, from: string, to: string): EditorState {
  const cell = (text: string) => state.doc.resolve(endOfText(state.doc, text)).before(-1)
  return state.apply(state.tr.setSelection(CellSelection.create(state.doc, cell(from), cell(to))))
}
