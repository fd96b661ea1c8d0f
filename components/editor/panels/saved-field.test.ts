import { describe, expect, test, vi } from 'vitest'
import { type SaveAnswer, SavedField } from './saved-field'

/** A server that answers when told to. */
function server() {
  const calls: { value: string; version: number; answer: (answer: SaveAnswer<string>) => void; fail: () => void }[] = []
  const save = (value: string, version: number) =>
    new Promise<SaveAnswer<string>>((resolve, reject) => calls.push({ value, version, answer: resolve, fail: reject }))
  return { calls, save }
}
const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('a field that saves by itself', () => {
  test('sends a choice at once and says so when it is saved', async () => {
    const { calls, save } = server()
    const field = new SavedField('a', 3, save)
    const done = field.choose('b')
    expect(field.read().state).toBe('saving')
    expect(calls).toMatchObject([{ value: 'b', version: 3 }])
    calls[0]?.answer({ kind: 'saved', version: 4 })
    await done
    expect(field.read()).toMatchObject({ value: 'b', state: 'saved' })
  })

  test('waits while the person types, then sends the last value once', async () => {
    vi.useFakeTimers()
    const { calls, save } = server()
    const field = new SavedField('', 0, save, 500)
    for (const text of ['م', 'مي', 'ميناء']) field.type(text)
    await vi.advanceTimersByTimeAsync(499)
    expect(calls).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(calls).toMatchObject([{ value: 'ميناء', version: 0 }])
    vi.useRealTimers()
  })

  test('what is typed during a save follows it, on the new version', async () => {
    const { calls, save } = server()
    const field = new SavedField('', 0, save)
    const first = field.choose('one')
    const second = field.choose('two')
    expect(calls).toHaveLength(1)
    calls[0]?.answer({ kind: 'saved', version: 1 })
    await settled()
    expect(calls[1]).toMatchObject({ value: 'two', version: 1 })
    calls[1]?.answer({ kind: 'saved', version: 2 })
    await Promise.all([first, second])
    expect(field.read()).toMatchObject({ value: 'two', state: 'saved' })
  })

  test('a write that came first is shown beside ours; ours stands when the person says so', async () => {
    const { calls, save } = server()
    const field = new SavedField('old', 1, save)
    const done = field.choose('mine')
    calls[0]?.answer({ kind: 'stale', conflict: { value: 'theirs', version: 2, message: 'changed' } })
    await done
    expect(field.read()).toMatchObject({ value: 'mine', state: 'refused', conflict: { value: 'theirs' } })
    field.type('mine, longer')
    await field.flush()
    expect(calls).toHaveLength(1)
    expect(field.read()).toMatchObject({ value: 'mine, longer', state: 'refused', conflict: { value: 'theirs' } })
    expect(field.unsaved).toBe(true)
    const kept = field.keepMine()
    expect(calls[1]).toMatchObject({ value: 'mine, longer', version: 2 })
    calls[1]?.answer({ kind: 'saved', version: 3 })
    await kept
    expect(field.read()).toMatchObject({ state: 'saved', conflict: null })
  })

  test('or theirs does', async () => {
    const { calls, save } = server()
    const field = new SavedField('old', 1, save)
    const done = field.choose('mine')
    calls[0]?.answer({ kind: 'stale', conflict: { value: 'theirs', version: 2, message: 'changed' } })
    await done
    field.takeTheirs()
    expect(field.read()).toMatchObject({ value: 'theirs', state: 'clean', conflict: null })
    expect(field.unsaved).toBe(false)
    void field.choose('next')
    expect(calls[1]).toMatchObject({ value: 'next', version: 2 })
  })

  test('a lost network loses nothing: the value stays and the next try sends it', async () => {
    const { calls, save } = server()
    const field = new SavedField('', 0, save)
    const done = field.choose('kept')
    calls[0]?.fail()
    await done
    expect(field.read()).toMatchObject({ value: 'kept', state: 'refused' })
    field.adopt('from the server', 9)
    expect(field.read().value).toBe('kept')
    void field.choose('kept')
    expect(calls[1]).toMatchObject({ value: 'kept', version: 0 })
  })

  test('takes over newer values only while nothing is unsaved', () => {
    const { save } = server()
    const field = new SavedField('a', 1, save)
    field.adopt('stale', 1)
    expect(field.read().value).toBe('a')
    field.adopt('b', 2)
    expect(field.read().value).toBe('b')
    field.type('typing')
    field.adopt('c', 3)
    expect(field.read().value).toBe('typing')
  })
})
