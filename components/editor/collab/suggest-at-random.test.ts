import { joinBackward, splitBlock } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pick, type Random, randomSelection, seeded } from '@/lib/body/random-edits'
import { meet, removing, settled, typing } from './fake-desk'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('at random', () => {
  // In 69 a deletion came to cover more than it was made over.
  test.each([1, 2, 3, 4, 5, 6, 69])(
    'the desk decides and writes while a reporter suggests offline: nothing is lost, seed %i',
    async (seed) => {
      const random = seeded(seed)
      const { server, desk, reporter, cut, back, refused } = await meet()
      let letters = 0x4e00
      for (let round = 0; round < 25; round++) {
        cut()
        const written = letters
        for (let acts = 1 + random(8); acts > 0; acts--) {
          reporter.editor.dispatch(
            reporter.editor.state.tr.setSelection(randomSelection(random, reporter.editor.state)),
          )
          reporter.suggest(randomAct(random, () => String.fromCharCode(letters++)))
        }
        for (let acts = random(3); acts > 0; acts--) {
          if (random(2) === 0) desk.decide(() => pick(random, ['accept', 'reject', 'keep'] as const))
          else if (random(3) === 0) {
            desk.editor.dispatch(desk.editor.state.tr.setSelection(randomSelection(random, desk.editor.state)))
            desk.editor.run(randomAct(random, () => 'د'))
          } else desk.decide((id) => (id.length % 2 === 0 ? 'accept' : 'keep'))
        }
        await settled()
        const seen = reporter.text
        await back()
        reporter.hear()
        expect(reporter.connection.pending()).toBe(0)
        expect(reporter.editor.state.doc.eq(server.doc)).toBe(true)
        expect(desk.editor.state.doc.eq(server.doc)).toBe(true)
        const left = reporter.text + reporter.heard.lost.join('')
        for (let code = written; code < letters; code++) {
          const letter = String.fromCharCode(code)
          if (seen.includes(letter)) expect(left).toContain(letter)
          // Who puts back what stands there has it twice.
          if (reporter.text.includes(letter)) expect(reporter.heard.lost.join('')).not.toContain(letter)
        }
      }
      expect(reporter.heard.troubles).toEqual([])
      expect(refused.count).toBeGreaterThan(0)
      expect(letters).toBeGreaterThan(0x4e00 + 30)
    },
    60_000,
  )
})

function randomAct(random: Random, letter: () => string): Command {
  return pick<() => Command>(random, [
    () => typing(letter()),
    () => typing(letter()),
    () => typing(letter() + letter()),
    () => removing,
    () => removing,
    () => splitBlock,
    () => joinBackward,
  ])()
}
