import { history, redo, undo } from '@tiptap/pm/history'
import type { EditorState } from '@tiptap/pm/state'
import { getVersion, sendableSteps } from 'prosemirror-collab'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { jsonOfStep } from '@/lib/body/json-of-step'
import { jsonBytes, limits } from '@/lib/body/limits'
import { embed, fig, gallery, related } from '@/lib/body/testing'
import { connect } from './connection'
import { FakeEditor, FakeServer } from './fake-server'
import { replay } from './replay'
import type { Trouble } from './save-state'
import type { StepRow } from './steps-api'

const lostWords = {
  picture: (words: string) => `[صورة: ${words}]`,
  embed: (address: string) => `[تضمين: ${address}]`,
  story: '[خبر]',
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function join(server: FakeServer, clientId: string, editor = new FakeEditor(clientId)) {
  const heard: (Trouble | 'reached')[] = []
  const keptBeforePost: number[] = []
  const dropped: string[] = []
  const connection = connect({
    port: editor,
    clientId,
    transport: server,
    beforePost: () => keptBeforePost.push(connection.pending()),
    onPending: () => {},
    onTrouble: (trouble) => heard.push(trouble),
    onReached: () => heard.push('reached'),
    onDropped: (text) => dropped.push(text),
    lostWords,
    random: () => 0.5,
  })
  editor.onDispatch = (tr) => {
    if (tr.docChanged && !tr.getMeta('collab$')) connection.changed()
  }
  return { editor, connection, heard, keptBeforePost, dropped }
}

const settle = () => vi.advanceTimersByTimeAsync(20_000)

test('what is typed is committed and confirmed', async () => {
  const server = new FakeServer()
  const { editor, connection } = join(server, 'salma-tab')
  editor.type('خبر')
  expect(connection.pending()).toBe(1)
  await settle()
  expect(connection.pending()).toBe(0)
  expect(server.doc.eq(editor.state.doc)).toBe(true)
})

test('a letter is seen before it is sent, and none of it is sent by a page that was left meanwhile', async () => {
  const painted: (() => void)[] = []
  const later = (run: () => void) => void painted.push(run)
  const server = new FakeServer()
  const stays = join(server, 'salma-tab', Object.assign(new FakeEditor('salma-tab'), { oncePainted: later }))
  const leaves = join(server, 'rania-tab', Object.assign(new FakeEditor('rania-tab'), { oncePainted: later }))
  stays.editor.type('خبر')
  leaves.editor.type('مسودة')
  await settle()
  expect(painted).toHaveLength(2)
  expect(server.rows).toEqual([])
  leaves.connection.close()
  for (const run of painted) run()
  await settle()
  expect(stays.connection.pending()).toBe(0)
  expect(server.doc.textContent).toBe('خبر')
})

test.each<[what: string, frameMs: number, sentAfter: number]>([
  ['a fast device sends at once', 1, 30],
  ['also when its frames take a little longer', 3.9, 30],
  ['a slow one less often', 8, 200],
  ['the slowest still sends what is written', 90, 250],
])('%s', async (_, frameMs, sentAfter) => {
  const server = new FakeServer()
  const { editor } = join(server, 'salma-tab', Object.assign(new FakeEditor('salma-tab'), { frameMs }))
  editor.type('خ')
  await vi.advanceTimersByTimeAsync(sentAfter - 1)
  expect(server.rows).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1)
  expect(server.rows).toHaveLength(1)
})

test('one request is under way at a time, and never more than 200 steps go in one', async () => {
  const server = new FakeServer()
  const sizes: number[] = []
  let underWay = 0
  const { post } = server
  server.post = async (batch) => {
    expect(++underWay).toBe(1)
    sizes.push(batch.steps.length)
    await new Promise((resolve) => setImmediate(resolve))
    underWay--
    return post(batch)
  }
  const { editor, connection } = join(server, 'salma-tab')
  for (let n = 0; n < 450; n++) editor.type('ا')
  await settle()
  expect(sizes).toEqual([200, 200, 50])
  expect(connection.pending()).toBe(0)
  expect(server.doc.textContent).toHaveLength(450)
})

test('a lost acknowledgement does not double the text', async () => {
  const server = new FakeServer()
  server.faults = ['lost_after']
  const { editor, connection, heard } = join(server, 'salma-tab')
  editor.type('مرة')
  await settle()
  expect(heard).toEqual(['offline', 'reached'])
  expect(server.doc.textContent).toBe('مرة')
  expect(editor.text).toBe('مرة')
  expect(connection.pending()).toBe(0)
  editor.type(' بعد مرة')
  await settle()
  expect(server.doc.textContent).toBe('مرة بعد مرة')
})

test('a request lost on the way is sent again', async () => {
  const server = new FakeServer()
  server.faults = ['lost_before', 'lost_before', 'lost_before']
  const { editor } = join(server, 'salma-tab')
  editor.type('خبر')
  await settle()
  expect(server.doc.textContent).toBe('خبر')
  expect(server.posts).toBe(4)
})

test('changes refused as late are rebased over those of others and sent again; both editors end equal', async () => {
  const server = new FakeServer()
  const salma = join(server, 'salma-tab')
  const huda = join(server, 'huda-tab')
  huda.editor.type('هدى ')
  await settle()
  salma.editor.type('سلمى')
  await settle()
  huda.connection.receive(server.since(huda.connection.version()))
  expect(server.doc.textContent).toContain('هدى ')
  expect(server.doc.textContent).toContain('سلمى')
  expect(salma.editor.state.doc.eq(server.doc)).toBe(true)
  expect(huda.editor.state.doc.eq(server.doc)).toBe(true)
})

test('own changes that come over the stream before the acknowledgement confirm once', async () => {
  const server = new FakeServer()
  const { editor, connection } = join(server, 'salma-tab')
  server.onCommit = (rows) => connection.receive(rows)
  editor.type('خبر')
  await settle()
  expect(editor.text).toBe('خبر')
  expect(connection.pending()).toBe(0)
})

test('rows with a gap before them are not taken in', () => {
  const server = new FakeServer()
  const { connection, editor } = join(server, 'salma-tab')
  const row = { clientId: 'huda-tab', step: { stepType: 'replace', from: 1, to: 1 } }
  expect(connection.receive([{ ...row, version: 3 }])).toBe(false)
  expect(connection.receive([{ ...row, version: 0 }])).toBe(true)
  expect(editor.text).toBe('')
})

test('own rows beyond what was kept on the device are applied, not taken for confirmed', async () => {
  const server = new FakeServer()
  const before = join(server, 'salma-tab')
  before.editor.type('أول')
  await settle()
  before.editor.type(' ثان')
  await settle()
  // The tab died; the device had kept only the first of the two.
  const after = join(server, 'salma-tab')
  after.editor.type('أول')
  after.connection.receive(server.rows)
  expect(after.editor.state.doc.eq(server.doc)).toBe(true)
  expect(after.connection.pending()).toBe(0)
})

test.each(['session_ended', 'refused', 'outdated'] as const)('%s: stops asking and keeps the text', async (trouble) => {
  const server = new FakeServer()
  server.faults = [{ kind: 'trouble', trouble }]
  const { editor, connection, heard } = join(server, 'salma-tab')
  editor.type('خبر')
  await settle()
  editor.type(' آخر')
  await settle()
  expect(heard).toEqual([trouble])
  expect(server.posts).toBe(1)
  expect(connection.pending()).toBe(2)
  connection.retry()
  await settle()
  expect(connection.pending()).toBe(trouble === 'outdated' ? 2 : 0)
})

test('a change that this schema does not know makes the tab outdated and changes nothing', () => {
  const server = new FakeServer()
  const { editor, connection, heard } = join(server, 'salma-tab')
  const node = { type: 'liveEntry', attrs: { id: 1 } }
  const step = { stepType: 'replace', from: 6, to: 6, slice: { content: [node] } }
  connection.receive([{ version: 1, clientId: 'huda-tab', step }])
  expect(heard).toEqual(['outdated'])
  expect(editor.text).toBe('')
})

test('a word under composition is not broken by changes of others', async () => {
  const server = new FakeServer()
  const { editor, connection } = join(server, 'salma-tab')
  const huda = join(server, 'huda-tab')
  huda.editor.type('هدى')
  await settle()
  editor.composing = true
  editor.type('سل')
  await settle()
  expect(editor.text).toBe('سل')
  editor.composing = false
  connection.composed()
  await settle()
  expect(editor.state.doc.eq(server.doc)).toBe(true)
  expect(server.doc.textContent).toMatch(/هدى/)
  expect(server.doc.textContent).toMatch(/سل/)
})

test('several batches that come while a word is composed are all taken in after it, and none is asked for again', async () => {
  const server = new FakeServer()
  const { editor, connection } = join(server, 'salma-tab')
  const huda = join(server, 'huda-tab')
  editor.composing = true
  editor.type('سل')
  const whole: boolean[] = []
  for (const letter of 'هدى') {
    const version = server.rows.length
    huda.editor.type(letter)
    await settle()
    whole.push(connection.receive(server.since(version)))
  }
  // What comes twice, and what leaves some out.
  whole.push(connection.receive(server.since(1)))
  const [last] = server.since(2)
  if (!last) throw new Error('three letters were typed')
  expect(connection.receive([{ ...last, version: 9 }])).toBe(false)
  expect(whole).toEqual([true, true, true, true])
  expect(editor.text).toBe('سل')
  editor.composing = false
  connection.composed()
  await settle()
  expect(connection.pending()).toBe(0)
  expect(editor.state.doc.eq(server.doc)).toBe(true)
  expect(server.doc.textContent).toContain('هدى')
})

test('what waited for a word is taken in with what comes next, if the keyboard did not tell that the word is done', async () => {
  const server = new FakeServer()
  const { editor, connection } = join(server, 'salma-tab')
  const huda = join(server, 'huda-tab')
  editor.composing = true
  for (const letter of 'هد') {
    huda.editor.type(letter)
    await settle()
    expect(connection.receive(server.since(server.rows.length - 1))).toBe(true)
  }
  editor.composing = false
  huda.editor.type('ى')
  await settle()
  expect(connection.receive(server.since(2))).toBe(true)
  expect(editor.text).toBe('هدى')
})

test('all that is sent was kept on the device before', async () => {
  const server = new FakeServer()
  const { editor, keptBeforePost } = join(server, 'salma-tab')
  editor.type('أ')
  editor.type('ب')
  await settle()
  expect(keptBeforePost).toEqual([2])
})

test('pastes that are too large for one request go in several', async () => {
  const server = new FakeServer()
  const salma = join(server, 'salma-tab')
  const pasted = 'خبر '.repeat(limits.bytes / 16)
  server.faults = ['lost_before']
  const taken: number[] = []
  server.onCommit = (rows) => taken.push(jsonBytes(rows))
  for (let times = 0; times < 4; times++) {
    salma.editor.type(pasted)
    const { doc, tr } = salma.editor.state
    salma.editor.dispatch(tr.delete(doc.content.size - 1 - pasted.length, doc.content.size - 1))
  }
  await settle()
  expect(salma.connection.pending()).toBe(0)
  expect(Math.max(...taken)).toBeLessThan(limits.bytes)
  expect(salma.heard.filter((one) => one !== 'offline' && one !== 'reached')).toEqual([])
})

test.each([
  ['on the same words', 5],
  ['on some of them', 2],
])('a link that is set while a colleague sets another %s is undone and done again', async (_, size) => {
  const server = new FakeServer()
  const salma = join(server, 'salma-tab')
  salma.editor.state = salma.editor.state.reconfigure({ plugins: [...salma.editor.state.plugins, history()] })
  salma.editor.type('القمة')
  await settle()
  const huda = join(server, 'huda-tab')
  huda.connection.receive(server.rows)
  const link = (editor: FakeEditor, href: string, length: number) => {
    const end = editor.state.doc.content.size - 1
    editor.dispatch(editor.state.tr.addMark(end - 5, end - 5 + length, editor.state.schema.mark('link', { href })))
  }
  server.faults = ['lost_before']
  link(salma.editor, '/ar/1', 5)
  link(huda.editor, '/ar/2', size)
  await settle()
  for (const command of [undo, redo, undo, redo]) {
    salma.editor.run(command)
    await settle()
    expect(salma.connection.pending()).toBe(0)
    expect(server.doc.eq(salma.editor.state.doc)).toBe(true)
  }
  expect(salma.heard.filter((one) => one !== 'offline' && one !== 'reached')).toEqual([])
  huda.connection.receive(server.since(huda.connection.version()))
  expect(huda.editor.state.doc.eq(server.doc)).toBe(true)
})

describe('text written where others delete is kept aside', () => {
  /** Salma and Huda with the same three paragraphs; Salma's requests are lost until the line is back. */
  async function twoWriters() {
    const server = new FakeServer()
    const salma = join(server, 'salma-tab')
    salma.editor.run((state, dispatch) => {
      const { paragraph } = state.schema.nodes
      if (!paragraph) return false
      const texts = ['الأولى', 'الثانية', 'الثالثة'].map((text) => paragraph.create(null, state.schema.text(text)))
      dispatch?.(state.tr.replaceWith(bodyStart(state), state.doc.content.size, texts))
      return true
    })
    await settle()
    const huda = join(server, 'huda-tab')
    huda.connection.receive(server.rows)
    return { server, salma, huda }
  }
  const bodyStart = (state: EditorState) => state.doc.child(0).nodeSize + state.doc.child(1).nodeSize
  /** The place inside the paragraph with this text, after its last letter. */
  const endOf = (state: EditorState, text: string) => {
    let found = 0
    state.doc.descendants((node, position) => {
      if (node.isTextblock && node.textContent === text) found = position + 1 + node.content.size
    })
    return found
  }
  const typeAt = (editor: FakeEditor, text: string, typed: string) => {
    let at = endOf(editor.state, text)
    for (const letter of typed) editor.dispatch(editor.state.tr.insertText(letter, at++))
  }
  const deleteBlock = (editor: FakeEditor, text: string) => {
    const end = endOf(editor.state, text)
    editor.dispatch(editor.state.tr.delete(end - text.length - 1, end + 1))
  }
  const meet = async (
    server: FakeServer,
    ...people: { connection: { receive: (rows: StepRow[]) => boolean; version: () => number } }[]
  ) => {
    await settle()
    for (const { connection } of people) connection.receive(server.since(connection.version()))
    await settle()
  }

  test('what was typed into a deleted paragraph, as it stood', async () => {
    const { server, salma, huda } = await twoWriters()
    server.faults = ['lost_before']
    typeAt(salma.editor, 'الثانية', ' وفيها المزيد')
    deleteBlock(huda.editor, 'الثانية')
    await meet(server, salma, huda)
    expect(salma.dropped).toEqual([' وفيها المزيد'])
    expect(salma.editor.text).toBe('الأولىالثالثة')
    expect(huda.editor.text).toBe(salma.editor.text)
    expect(salma.connection.pending()).toBe(0)
  })

  test('what was typed elsewhere stays, and is not kept aside', async () => {
    const { server, salma, huda } = await twoWriters()
    server.faults = ['lost_before']
    typeAt(salma.editor, 'الأولى', ' هنا')
    typeAt(salma.editor, 'الثانية', ' هناك')
    deleteBlock(huda.editor, 'الثانية')
    await meet(server, salma, huda)
    expect(salma.dropped).toEqual([' هناك'])
    expect(huda.editor.text).toBe('الأولى هناالثالثة')
  })

  test('of what a closed tab had kept, only what finds no place', async () => {
    const { server, salma, huda } = await twoWriters()
    const version = getVersion(salma.editor.state)
    server.faults = ['lost_before']
    typeAt(salma.editor, 'الأولى', ' هنا')
    typeAt(salma.editor, 'الثانية', ' هناك')
    typeAt(salma.editor, 'الثالثة', ' هناك')
    const kept = (sendableSteps(salma.editor.state)?.steps ?? []).map(jsonOfStep)
    salma.connection.close()
    deleteBlock(huda.editor, 'الثانية')
    typeAt(huda.editor, 'الأولى', '،')
    await meet(server, huda)
    const reopened = join(server, 'salma-tab', new FakeEditor('salma-tab', version, server.docAt(version)))
    reopened.editor.dispatch(replay(reopened.editor.state, kept).transaction)
    await meet(server, reopened, huda)
    expect(reopened.dropped).toEqual([' هناك'])
    expect(reopened.editor.text).toBe('الأولى، هناالثالثة هناك')
    expect(huda.editor.text).toBe(reopened.editor.text)
    expect(reopened.connection.pending()).toBe(0)
  })

  test('of a word that was replaced everywhere, only where it finds no place', async () => {
    const { server, salma, huda } = await twoWriters()
    server.faults = ['lost_before']
    const { tr, schema } = salma.editor.state
    for (const [text, word] of [
      ['الثالثة', 'الخامسة'],
      ['الثانية', 'الرابعة'],
      ['الأولى', 'السادسة'],
    ] as const) {
      const end = endOf(salma.editor.state, text)
      tr.replaceWith(end - text.length, end, schema.text(word))
    }
    salma.editor.dispatch(tr)
    deleteBlock(huda.editor, 'الثانية')
    await meet(server, salma, huda)
    expect(salma.dropped).toEqual(['الرابعة'])
    expect(salma.editor.text).toBe('السادسةالخامسة')
    expect(huda.editor.text).toBe(salma.editor.text)
  })

  test('letters that were taken back are not kept', async () => {
    const { server, salma, huda } = await twoWriters()
    server.faults = ['lost_before']
    typeAt(salma.editor, 'الثانية', ' خطأ')
    const end = endOf(salma.editor.state, 'الثانية خطأ')
    salma.editor.dispatch(salma.editor.state.tr.delete(end - 1, end))
    deleteBlock(huda.editor, 'الثانية')
    await meet(server, salma, huda)
    expect(salma.dropped).toEqual([' خط'])
  })

  test('a line for each picture, embed and story that was put into a deleted block', async () => {
    const { server, salma, huda } = await twoWriters()
    server.faults = ['lost_before']
    const { schema } = salma.editor.state
    const put = (json: DocJson) => {
      const at = endOf(salma.editor.state, 'الثانية') + 1
      salma.editor.dispatch(salma.editor.state.tr.insert(at, schema.nodeFromJSON(json)))
    }
    const id = '0190a1b2-0000-7000-8000-000000000001'
    put(embed('youtube', 'dQw4w9WgXcQ', 'كلمة الوزير'))
    put(related(id))
    put(gallery(fig(id, 'القاعة'), fig(id, '', { alt: 'المدخل' })))
    const end = endOf(huda.editor.state, 'الثالثة') + 1
    huda.editor.dispatch(huda.editor.state.tr.delete(endOf(huda.editor.state, 'الثانية') - 'الثانية'.length - 1, end))
    await meet(server, salma, huda)
    expect(salma.dropped.join('\n').split('\n')).toEqual([
      '[صورة: القاعة]',
      '[صورة: المدخل]',
      '[خبر]',
      '[تضمين: كلمة الوزير https://www.youtube.com/watch?v=dQw4w9WgXcQ]',
    ])
  })

  test('nothing is kept aside when nothing was lost', async () => {
    const { server, salma, huda } = await twoWriters()
    server.faults = ['lost_before']
    typeAt(salma.editor, 'الثانية', ' هنا')
    typeAt(huda.editor, 'الثالثة', ' وهنا')
    await meet(server, salma, huda)
    expect(salma.dropped).toEqual([])
    expect(salma.editor.text).toBe('الأولىالثانية هناالثالثة وهنا')
  })
})
