import type { Node } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import type { Transform } from '@tiptap/pm/transform'
import { collab } from 'prosemirror-collab'
import { vi } from 'vitest'
import { bodySchema, emptyDoc } from '@/lib/body/schema'
import { settle } from '@/lib/body/suggestions/settle'
import { anchor, suggestionId } from '@/lib/body/suggestions/suggestion'
import { parseDoc } from '@/lib/body/validate'
import { asSuggestion } from '@/lib/review/suggest/as-suggestion'
import { resuggest } from '@/lib/review/suggest/resuggest'
import type { Suggester } from '@/lib/review/suggest/suggester'
import { isSuggestionOnly } from '@/lib/review/suggestion-only'
import { connect } from './connection'
import { FakeEditor, FakeServer } from './fake-server'
import { steadyHistory } from './steady-history'

/** Lets everything happen that waits for its moment. */
export const settled = () => vi.advanceTimersByTimeAsync(20_000)

/** Somebody with the article open; ids of what they suggest begin with their name. Who may only suggest is `reporter`. */
export function join(server: FakeServer, name: string) {
  let count = 0
  const me: Suggester = {
    newId: () => `${name}-${++count}`,
    suggestion: (id) => id.startsWith(`${name}-`),
    comment: () => false,
  }
  const editor = new FakeEditor(name)
  const composed = new WeakSet<Transform>()
  const plugins = [collab({ version: 0, clientID: name }), steadyHistory({ newGroupDelay: 0 })]
  editor.state = EditorState.create({ schema: bodySchema, doc: parseDoc(emptyDoc()), plugins })
  const heard = { troubles: [] as string[], lost: [] as string[], leftOut: [] as string[] }
  const connection = connect({
    port: editor,
    clientId: name,
    transport: server,
    beforePost: () => {},
    onPending: () => {},
    onTrouble: (trouble) => trouble !== 'offline' && heard.troubles.push(trouble),
    onReached: () => {},
    onDropped: (text) => heard.lost.push(text),
    onLeftOut: (passages) => heard.leftOut.push(...passages),
    resuggest: () => (confirmed, steps) => resuggest(confirmed, steps, me),
    isComposed: (change) => composed.has(change),
    random: () => 0.5,
  })
  editor.onDispatch = (tr) => {
    if (tr.docChanged && !tr.getMeta('collab$')) connection.changed()
  }
  const place = (anchor: number, head = anchor) => {
    const { state } = editor
    editor.dispatch(state.tr.setSelection(TextSelection.create(state.doc, anchor, head)))
  }
  return {
    editor,
    connection,
    heard,
    place,
    select: (text: string) => {
      const end = endOf(editor.state.doc, text)
      place(end - text.length, end)
    },
    /** Does something as a suggestion; nothing where that cannot be. */
    suggest: (command: Command) => {
      command(editor.state, (change) => {
        const made = asSuggestion(change, editor.state, me)
        if (made?.docChanged) editor.dispatch(made)
      })
    },
    /** Composes a word in place of what is selected, as it is shown from letter to letter. */
    compose: (...shown: string[]) => {
      editor.composing = true
      const { from } = editor.state.selection
      let { to } = editor.state.selection
      for (const word of shown) {
        const tr = editor.state.tr.insertText(word, from, to)
        to = from + word.length
        composed.add(tr)
        editor.dispatch(tr)
      }
    },
    write: () => {
      editor.composing = false
      connection.composed()
    },
    decide: (verdict: (id: string) => 'accept' | 'reject' | 'keep') =>
      editor.dispatch(settle(editor.state.tr, (mark) => verdict(suggestionId(mark)))),
    hear: () => connection.receive(server.since(connection.version())),
    get text() {
      return editor.text.replaceAll(anchor, '')
    },
  }
}

export const typing =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text))
    return true
  }
export const removing: Command = (state, dispatch) => {
  if (!state.selection.empty) dispatch?.(state.tr.deleteSelection())
  return true
}

/** A reporter whose suggestion « الكبرى» the desk accepts while the line of the reporter is held. */
export async function meet() {
  const server = new FakeServer()
  const own: Suggester = { newId: () => '', suggestion: (id) => id.startsWith('reporter-'), comment: () => false }
  const refused = { count: 0 }
  server.admits = (before, after, name) => {
    const admitted = name !== 'reporter' || isSuggestionOnly(before, after, own)
    if (!admitted) refused.count++
    return admitted
  }
  const desk = join(server, 'desk')
  desk.editor.type('القاعة تتسع')
  await settled()
  const reporter = join(server, 'reporter')
  reporter.hear()
  reporter.place(endOf(reporter.editor.state.doc, 'القاعة'))
  reporter.suggest(typing(' الكبرى'))
  await settled()
  desk.hear()
  const { post } = server
  const cut = () => {
    server.post = async (batch) =>
      batch.clientId === 'reporter' ? { kind: 'trouble', trouble: 'offline' } : post(batch)
  }
  cut()
  const back = async () => {
    server.post = post
    reporter.connection.retry()
    await settled()
    desk.hear()
  }
  return { server, desk, reporter, cut, back, refused }
}

export function endOf(doc: Node, text: string): number {
  let found = -1
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return
    const at = node.textContent.indexOf(text)
    if (at >= 0) found = pos + 1 + at + text.length
  })
  return found
}
