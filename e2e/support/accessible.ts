import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What the colours of a theme decide; all else is the same in the other one. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

const screens = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }

/** Expects the page, as it is shown now, or one part of it, to break no rule of WCAG 2.2 AA, in light and in dark. */
export async function expectAccessible(page: Page, what: string, part?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colours on their way from one theme to the other are no colours of ours.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page })
    if (part) axe.include(part)
    const { violations } = await (colorScheme === 'light'
      ? axe.withTags(rules)
      : axe.withRules(rulesOfColour)
    ).analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
    )
    expect(found, `${what}, ${colorScheme}`).toEqual([])
  }
}

/** The same on a desk and on a phone, where nothing may need scrolling sideways. */
export async function expectAccessibleEverywhere(page: Page, what: string): Promise<void> {
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size)
    await expectAccessible(page, `${what}, ${screen}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${what}, ${screen}`).toBe(0)
  }
}
