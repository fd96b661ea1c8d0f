import { expect, type Locator, type Page } from '@playwright/test'

/** Expects what is shown to be whole within the window. */
export async function expectInWindow(page: Page, shown: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const box = await shown.boundingBox()
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
      return box && box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height
    })
    .toBe(true)
}

export const phone = { width: 390, height: 844 }
