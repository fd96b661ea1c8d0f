import { expect, type Page } from '@playwright/test'
import { paper } from './write'

/** Selects words of the text, as a person does with the mouse; they stand in one block. */
export async function selectWords(page: Page, words: string): Promise<void> {
  // Again, should the text have been drawn anew in that instant, or got the focus: a person would see it too.
  await expect(async () => {
    await paper(page).focus()
    await paper(page).evaluate(selectIn, words)
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))))
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(words)
  }).toPass({ timeout: 10_000 })
}

function selectIn(text: Element, words: string): void {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  const blocks = new Map<Element | null | undefined, Text[]>()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest('p, h1, h2, h3, h4, figcaption')
    blocks.set(block, [...(blocks.get(block) ?? []), node as Text])
  }
  for (const pieces of blocks.values()) {
    const at = pieces
      .map(({ data }) => data)
      .join('')
      .indexOf(words)
    if (at < 0) continue
    const place = (offset: number, isEnd: boolean): [Text, number] => {
      let left = offset
      for (const piece of pieces) {
        if (left < piece.length || (isEnd && left === piece.length)) return [piece, left]
        left -= piece.length
      }
      throw new Error('beyond the block')
    }
    document.getSelection()?.setBaseAndExtent(...place(at, false), ...place(at + words.length, true))
    return
  }
  throw new Error(`no «${words}» in the text`)
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
