import { toggleMark } from '@tiptap/pm/commands'
import { redo, undo } from '@tiptap/pm/history'
import type { MarkType, Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { withoutSuggestions } from '@/lib/body/settled'
import { suggestionId } from '@/lib/body/suggestions/suggestion'
import { endOf, join, meet, removing, settled, typing } from './fake-desk'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const bold = toggleMark(bodySchema.marks.bold as MarkType)

/** What is suggested to be added, by its id. */
function insertedIn(doc: Node): Record<string, string> {
  const found: Record<string, string> = {}
  doc.descendants((node) => {
    const mark = node.marks.find(({ type }) => type.name === 'insertion')
    if (mark) found[suggestionId(mark)] = `${found[suggestionId(mark)] ?? ''}${node.text ?? ''}`
  })
  return found
}

describe('what was refused because it may only be suggested', () => {
  test('keeps the order in which it stands, and the caret its place, whatever the order in which it was typed', async () => {
    const { reporter, desk, back } = await meet()
    reporter.select('كبرى')
    reporter.suggest(removing)
    for (const letter of 'abc') reporter.suggest(typing(letter))
    reporter.place(reporter.editor.state.selection.head - 2)
    for (const letter of 'xy') reporter.suggest(typing(letter))
    const seen = reporter.text
    expect(seen).toContain('القاعة الaxybc')
    desk.decide(() => 'accept')
    await settled()
    await back()
    expect(reporter.editor.state.doc.textBetween(0, reporter.editor.state.selection.head)).toMatch(/axy$/)
    expect(withoutSuggestions(reporter.editor.state.doc).textContent).toBe('القاعة الكبرى تتسع')
    desk.decide(() => 'accept')
    await settled()
    expect(desk.text).toBe(seen)
    expect(reporter.heard).toEqual({ troubles: [], lost: [], leftOut: [] })
  })

  test('can be undone as one change, and done again', async () => {
    const { reporter, desk, back } = await meet()
    reporter.select('كبرى')
    reporter.suggest(removing)
    for (const letter of 'واسعة') reporter.suggest(typing(letter))
    desk.decide(() => 'accept')
    await settled()
    await back()
    const suggested = reporter.editor.state.doc
    expect(suggested.textContent).toBe('القاعة الكبرىواسعة تتسع')
    reporter.editor.run(undo)
    expect(reporter.editor.text).toBe('القاعة الكبرى تتسع')
    reporter.editor.run(redo)
    expect(reporter.editor.state.doc.eq(suggested)).toBe(true)
    await settled()
    expect(reporter.heard).toEqual({ troubles: [], lost: [], leftOut: [] })
    expect(reporter.connection.pending()).toBe(0)
  })

  test('waits until the word that is being composed is written', async () => {
    const { reporter, desk, back } = await meet()
    reporter.select('كبرى')
    reporter.suggest(removing)
    desk.decide(() => 'accept')
    await settled()
    reporter.hear()
    reporter.editor.composing = true
    await back()
    expect(reporter.text).toBe('القاعة ال تتسع')
    expect(reporter.heard.troubles).toEqual([])
    reporter.editor.composing = false
    reporter.connection.composed()
    await settled()
    expect(reporter.connection.pending()).toBe(0)
    expect(withoutSuggestions(reporter.editor.state.doc).textContent).toBe('القاعة الكبرى تتسع')
  })
})

describe('a word that the keyboard composes', () => {
  const accepted = async () => {
    const all = await meet()
    all.desk.decide(() => 'accept')
    await settled()
    await all.back()
    all.reporter.hear()
    return all
  }

  test('is shown as it is, sent to nobody, and a suggestion when it is written', async () => {
    const { server, reporter } = await accepted()
    const rows = server.rows.length
    reporter.select('كبرى')
    reporter.compose('و', 'وا', 'واس', 'واسعة')
    await settled()
    expect(reporter.text).toBe('القاعة الواسعة تتسع')
    expect(server.rows).toHaveLength(rows)
    reporter.write()
    expect(reporter.text).toBe('القاعة الكبرىالواسعة تتسع')
    await settled()
    expect(withoutSuggestions(server.doc).textContent).toBe('القاعة الكبرى تتسع')
    expect(server.doc.eq(reporter.editor.state.doc)).toBe(true)
    expect(reporter.heard).toEqual({ troubles: [], lost: [], leftOut: [] })
    reporter.editor.run(undo)
    expect(reporter.text).toBe('القاعة الكبرى تتسع')
    reporter.editor.run(redo)
    expect(reporter.text).toBe('القاعة الكبرىالواسعة تتسع')
  })

  test('is sent as well when the keyboard never says that it is written', async () => {
    const { server, reporter } = await accepted()
    reporter.select('كبرى')
    reporter.compose('و', 'واسعة')
    await settled()
    reporter.editor.composing = false
    await settled()
    expect(reporter.connection.pending()).toBe(0)
    expect(withoutSuggestions(server.doc).textContent).toBe('القاعة الكبرى تتسع')
    expect(server.doc.textContent).toBe('القاعة الكبرىالواسعة تتسع')
  })

  test('goes on with the suggestion that it is written in', async () => {
    const { reporter, back } = await meet()
    await back()
    reporter.place(endOf(reporter.editor.state.doc, 'الكبرى'))
    reporter.compose(' ', ' ج', ' جداً')
    reporter.write()
    await settled()
    expect(insertedIn(reporter.editor.state.doc)).toEqual({ 'reporter-1': ' الكبرى جداً' })
    expect(reporter.connection.pending()).toBe(0)
  })

  test('takes nothing with it when it is given up', async () => {
    const { server, reporter, back } = await meet()
    await back()
    const before = server.doc
    reporter.place(endOf(reporter.editor.state.doc, 'القاعة'))
    reporter.compose('ج', 'جد', 'ج', '')
    reporter.write()
    await settled()
    expect(reporter.editor.state.doc.eq(before)).toBe(true)
    expect(server.doc.eq(before)).toBe(true)
  })

  test('and what a colleague writes meanwhile both stay', async () => {
    const { server, reporter, desk } = await accepted()
    reporter.select('كبرى')
    reporter.compose('و', 'واسعة')
    desk.editor.type(' للجميع')
    await settled()
    reporter.hear()
    expect(reporter.text).toBe('القاعة الواسعة تتسع')
    reporter.write()
    await settled()
    reporter.hear()
    expect(reporter.text).toBe('القاعة الكبرىالواسعة تتسع للجميع')
    expect(withoutSuggestions(server.doc).textContent).toBe('القاعة الكبرى تتسع للجميع')
    expect(server.doc.eq(reporter.editor.state.doc)).toBe(true)
  })

  test('stands beside what a colleague suggested, which it cannot take away', async () => {
    const { reporter, desk, back } = await meet()
    desk.place(endOf(desk.editor.state.doc, 'القاعة'))
    desk.suggest(typing(' الجديدة'))
    await settled()
    await back()
    reporter.hear()
    reporter.select('جديدة')
    reporter.compose('ق', 'قديمة')
    reporter.write()
    await settled()
    expect(reporter.text).toBe('القاعة الجديدةالقديمة الكبرى تتسع')
    expect(reporter.heard.leftOut).toEqual(['الجديدة'])
    expect(reporter.connection.pending()).toBe(0)
  })
})

test('what the editor itself does not let in is kept aside', async () => {
  const { reporter, desk, back } = await meet()
  const strict = new Plugin({ filterTransaction: (tr) => tr.getMeta('review$') === undefined })
  reporter.editor.state = reporter.editor.state.reconfigure({ plugins: [...reporter.editor.state.plugins, strict] })
  reporter.select('كبرى')
  reporter.suggest(typing('واسعة'))
  desk.decide(() => 'accept')
  await settled()
  await back()
  expect(reporter.heard).toEqual({ troubles: [], lost: ['واسعة'], leftOut: ['كبرى'] })
  expect(reporter.text).toBe('القاعة الكبرى تتسع')
  expect(reporter.connection.pending()).toBe(0)
})

test('what was typed over a word that the desk took out meanwhile stands, and is not told as lost', async () => {
  const { desk, reporter, back } = await meet()
  reporter.select('تتسع')
  reporter.suggest(typing('تضيق'))
  desk.select('تتسع')
  desk.editor.dispatch(desk.editor.state.tr.deleteSelection())
  await settled()
  await back()
  expect(reporter.heard.lost).toEqual([])
  expect(reporter.text).toBe('القاعة الكبرى تضيق')
})

describe('what is taken away or set where a colleague has suggested something meanwhile', () => {
  const cases: [string, (reporter: ReturnType<typeof join>) => void, string[], string][] = [
    [
      'a deletion is left out, and told',
      (reporter) => {
        reporter.select('القاعة')
        reporter.suggest(removing)
      },
      ['القاالجديدةعة'],
      '',
    ],
    [
      'one beside it is made',
      (reporter) => {
        for (const letter of ['ة', 'ع']) {
          reporter.select(letter)
          reporter.suggest(removing)
        }
      },
      [],
      'عة',
    ],
    [
      'bold is left out, and told',
      (reporter) => {
        reporter.select('القاعة')
        reporter.suggest(bold)
      },
      ['القاالجديدةعة'],
      '',
    ],
    [
      'what is written in its place is suggested beside it',
      (reporter) => {
        reporter.select('القاعة')
        reporter.suggest(typing('ص'))
      },
      ['القاالجديدةعة'],
      '',
    ],
    [
      'what is written and taken back tells nothing',
      (reporter) => {
        reporter.place(endOf(reporter.editor.state.doc, 'القا'))
        reporter.suggest(typing('ص'))
        reporter.select('ص')
        reporter.suggest(removing)
      },
      [],
      '',
    ],
  ]
  test.each(cases)('%s', async (_, act, told, struck) => {
    const { server, reporter, back } = await meet()
    const colleague = join(server, 'karim')
    colleague.hear()
    colleague.place(endOf(colleague.editor.state.doc, 'القا'))
    act(reporter)
    colleague.suggest(typing('الجديدة'))
    await settled()
    await back()
    colleague.hear()
    expect(reporter.heard).toEqual({ troubles: [], lost: [], leftOut: told })
    expect(reporter.connection.pending()).toBe(0)
    expect(reporter.editor.state.doc.eq(server.doc)).toBe(true)
    expect(colleague.text).toContain('القاالجديدةعة')
    expect(struckIn(server.doc)).toBe(struck)
  })
})

function struckIn(doc: Node): string {
  let struck = ''
  doc.descendants((node) => {
    if (node.marks.some(({ type }) => type.name === 'deletion')) struck += node.text ?? ''
  })
  return struck
}
