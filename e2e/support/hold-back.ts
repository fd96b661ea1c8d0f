import type { Page } from '@playwright/test'

/** Keeps what the page asks for at these addresses on its way. Gives what lets it through. */
export async function holdBack(page: Page, addresses: string): Promise<() => void> {
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(addresses, async (route) => {
    await held
    await route.continue()
  })
  return letThrough
}

/** The address of everything that is run in the page. */
export const scripts = '**/_next/static/**/*.js'
