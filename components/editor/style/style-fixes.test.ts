import { history, undo } from '@tiptap/pm/history'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { beforeEach, describe, expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { b, doc, marked, p } from '@/lib/body/testing'
import { styleChecker } from '@/lib/style/check'
import { defaultHouseStyle } from '@/lib/style/house-style'
import { blockReader } from './style-blocks'
import { locate } from './style-check'
import { fixMany, fixOne, isSafe } from './style-fixes'
import { ignoreFound, type Located, placeOf, showFound, shownIn, styleMarksKey, styleMarksPlugin } from './style-marks'

const check = styleChecker({ locale: 'ar', house: defaultHouseStyle.ar, names: [], words: [] })

let state: EditorState
beforeEach(() => {
  open(p('وصل الوفد ، وغادر .'), p('أكد ان الأمر ، تم.'))
})

function open(...blocks: ReturnType<typeof p>[]): void {
  state = EditorState.create({
    doc: bodySchema.nodeFromJSON(doc('العنوان ، هنا', 'ملخص.', ...blocks)),
    schema: bodySchema,
    plugins: [history(), styleMarksPlugin(() => {})],
  })
  look()
}

const act = (transaction: Transaction | null) => {
  if (transaction) state = state.apply(transaction)
}

function look(): void {
  const placed = blockReader()(state.doc)
  act(showFound(state, locate(check(placed.map(({ block }) => block)), placed)))
}

const texts = () => [...Array(state.doc.childCount)].map((_, index) => state.doc.child(index).textContent)
const rules = () => shownIn(state).map(({ finding }) => finding.ruleId)
const first = (ruleId: string): Located => {
  const found = shownIn(state).find(({ finding }) => finding.ruleId === ruleId)
  if (!found) throw new Error(`nothing found by ${ruleId}`)
  return found
}

describe('what was found', () => {
  test('is shown where it stands, in the headline too', () => {
    expect(rules()).toEqual([
      'space-before-mark',
      'space-before-mark',
      'space-before-mark',
      'dropped-hamza',
      'space-before-mark',
    ])
    for (const located of shownIn(state)) expect(placeOf(state, located)).toMatchObject({ from: located.from })
  })

  test('moves with the text, and is gone when its text is', () => {
    const located = first('dropped-hamza')
    act(state.tr.insertText('عاجل: ', 1))
    expect(placeOf(state, located)).toEqual({ from: located.from + 6, to: located.to + 6 })
    act(state.tr.insertText('نّ', located.from + 7, located.to + 6))
    expect(placeOf(state, located)).toBeNull()
    expect(fixOne(state, located, 'أن')).toBeNull()
  })
})

test('a check that finds the same again changes no decoration', () => {
  const read = blockReader()
  const again = () => {
    const placed = read(state.doc)
    act(showFound(state, locate(check(placed.map(({ block }) => block)), placed)))
    return styleMarksKey
      .getState(state)
      ?.marks.find()
      .map(({ spec }) => spec.located)
  }
  const before = again()
  act(state.tr.insertText('عاجل: ', 1))
  const after = again()
  expect(before).toHaveLength(after?.length ?? 0)
  // The headline is another text now; the rest is what it was.
  expect(after?.filter((located) => located && before?.includes(located))).toHaveLength(4)
})

describe('a correction', () => {
  test('changes that place only, leaves the list, and is undone by itself', () => {
    act(state.tr.insertText('أمس', 1))
    act(fixOne(state, first('dropped-hamza'), 'أن'))
    expect(texts().at(-1)).toBe('أكد أن الأمر ، تم.')
    expect(rules()).not.toContain('dropped-hamza')
    undo(state, act)
    expect(texts().at(-1)).toBe('أكد ان الأمر ، تم.')
    expect(texts()[0]).toMatch(/^أمس/)
  })

  test('keeps the look of what it replaces', () => {
    open(p('أكد ', b('ان'), ' الأمر'))
    act(fixOne(state, first('dropped-hamza'), 'إن'))
    expect(state.doc.child(2).child(1)).toMatchObject({ text: 'إن', marks: [{ type: { name: 'bold' } }] })
  })

  test('of everything safe is one step and one undo, and leaves hints to a person', () => {
    const before = texts()
    act(fixMany(state, shownIn(state).filter(isSafe)))
    expect(texts()).toEqual(['العنوان، هنا', 'ملخص.', 'وصل الوفد، وغادر.', 'أكد ان الأمر، تم.'])
    expect(rules()).toEqual(['dropped-hamza'])
    undo(state, act)
    expect(texts()).toEqual(before)
  })

  test('of many leaves what has changed meanwhile', () => {
    const found = shownIn(state)
    act(state.tr.delete(found[1]?.from ?? 0, found[1]?.to ?? 0))
    act(fixMany(state, found))
    expect(texts()).toEqual(['العنوان، هنا', 'ملخص.', 'وصل الوفد، وغادر.', 'أكد ان الأمر، تم.'])
  })

  test('of nothing is nothing', () => {
    expect(fixMany(state, [])).toBeNull()
    expect(fixMany(state, [first('dropped-hamza')])).toBeNull()
  })
})

describe('what is ignored', () => {
  test('is not shown again there, though the text goes on, and is elsewhere', () => {
    act(ignoreFound(state, first('dropped-hamza')))
    expect(rules()).not.toContain('dropped-hamza')
    act(state.tr.insertText('عاجل: ', 1))
    act(state.tr.insertText(' وأكد ان ذلك.', state.doc.content.size - 1))
    look()
    expect(rules().filter((rule) => rule === 'dropped-hamza')).toHaveLength(1)
  })
})

test('struck and isolated text is left alone', () => {
  open(p('وصل ', marked('isolate', 'x ،', { dir: null }), marked('deletion', ' نعم ،', { id: 's1' }), ' ثم'))
  // The headline's own.
  expect(rules()).toEqual(['space-before-mark'])
})

describe('what is written after the check', () => {
  const spaces = () => shownIn(state).filter(({ finding }) => finding.ruleId === 'space-before-mark')

  test.each([
    ['inside a mark takes it away', 0, 1],
    ['at its start, too', 0, 0],
    ['elsewhere in the block leaves it, where its text is now', 3, 0],
  ])('%s', (_, away, into) => {
    open(p('وصل الوفد  ، وغادر'))
    const before = spaces().length
    const found = spaces().at(-1)
    if (!found) throw new Error('nothing was found')
    act(state.tr.insertText('ن', found.from - away + into))
    expect(spaces()).toHaveLength(away > 0 ? before : before - 1)
    if (away > 0) expect(spaces().at(-1)?.from).toBe(found.from + 1)
  })

  test('a removed word takes its mark along, and an undo waits for the next check', () => {
    const count = spaces().length
    const found = first('space-before-mark')
    act(state.tr.delete(found.from, found.to))
    expect(spaces()).toHaveLength(count - 1)
    act(state.tr.insertText(' ', found.from))
    expect(spaces()).toHaveLength(count - 1)
    look()
    expect(spaces()).toHaveLength(count)
  })
})
