import { expect, type Page } from '@playwright/test'
import { paper } from './write'

/** Selects words of the text, as a person does with the mouse; they stand in one piece. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await paper(page).focus()
  await paper(page).evaluate((text, wanted) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`no «${wanted}» in the text`)
  }, words)
  await expect.poll(() => page.evaluate(() => document.getSelection()?.toString())).toBe(words)
}

/** Puts the caret behind words of the text. */
export async function caretAfter(page: Page, words: string): Promise<void> {
  await selectWords(page, words)
  await page.evaluate(() => document.getSelection()?.collapseToEnd())
  // The editor follows with the next frame; between two blanks, only the caret tells which is the new one.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))))
}

/** What is suggested in the text as it is shown: `+` added, `-` to go. */
export function suggested(page: Page): Promise<string[]> {
  return paper(page)
    .locator('ins[data-suggestion], del[data-suggestion]')
    .evaluateAll((all) =>
      all
        .map((one) => `${one.tagName === 'INS' ? '+' : '-'}${(one.textContent ?? '').replaceAll('\u200B', '')}`)
        .filter((one) => one.length > 1),
    )
}
