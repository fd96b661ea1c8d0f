import type { Page } from '@playwright/test'

/** What the caret stands in: a paragraph, a cell, or a selected or passed block. */
export const caretText = (page: Page) =>
  page.evaluate(() => {
    const { anchorNode } = getSelection() ?? {}
    const element = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement
    return element?.closest('p, td, th')?.textContent ?? ''
  })
