import type { CDPSession, Page } from '@playwright/test'
import { savedBlocks } from './support/draft'
import { caretAfter, selectWords, suggested } from './support/passage'
import { handIn } from './support/review'
import { expect, test } from './support/test'
import { paper } from './support/write'

/** A keyboard that shows each word under composition before it is written, as those of phones do. */
async function composer(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  return {
    /** Letter by letter, as they appear; nothing is written yet. */
    show: async (word: string) => {
      for (let end = 1; end <= word.length; end++)
        await session.send('Input.imeSetComposition', {
          text: word.slice(0, end),
          selectionStart: end,
          selectionEnd: end,
        })
    },
    write: (word: string) => session.send('Input.insertText', { text: word }),
    giveUp: () => session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 }),
  }
}

test('words that the keyboard composes are suggested whole: added, in place of others, given up', async ({ enter }) => {
  const salma = await enter('salma')
  await handIn(salma)
  const keyboard = await composer(salma)
  await selectWords(salma, 'صباح')
  await keyboard.show('مساء')
  await expect(paper(salma)).toContainText('القمة مساء اليوم')
  await keyboard.write('مساء')
  await expect.poll(() => suggested(salma)).toEqual(['-صباح', '+مساء'])
  await caretAfter(salma, 'القمة')
  await keyboard.show(' العر')
  await keyboard.giveUp()
  await keyboard.show(' كبيرة')
  await keyboard.write(' كبيرة')
  await keyboard.show(' جداً')
  await keyboard.write(' جداً')
  await expect.poll(() => suggested(salma)).toEqual(['+ كبيرة جداً', '-صباح', '+مساء'])
  await salma.keyboard.type(' حقاً')
  await salma.keyboard.press('Backspace')
  await expect.poll(() => suggested(salma)).toEqual(['+ كبيرة جداً حقا', '-صباح', '+مساء'])
  // A word for another, though some of its letters are the same.
  await selectWords(salma, 'الدوحة')
  await keyboard.show('القاهرة')
  await keyboard.write('القاهرة')
  await expect.poll(() => suggested(salma)).toEqual(['+ كبيرة جداً حقا', '-صباح', '+مساء', '-الدوحة', '+القاهرة'])
  const seen = await paper(salma).textContent()
  await expect.poll(async () => (await savedBlocks(salma)).at(-1)).toContain('القمة كبيرة جداً حقا صباحمساء')
  await salma.reload()
  await expect.poll(() => paper(salma).textContent()).toBe(seen)
})
