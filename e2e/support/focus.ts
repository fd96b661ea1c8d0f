import { expect, type Locator, type Page } from '@playwright/test'

/** A place that has the focus: its name, and what is wrong with how one sees that it has; '' when nothing is. */
export type Stop = { name: string; fault: string }

/**
 * Presses Tab through a part of the page, from the place in it that has the focus, until it is left or comes round, and gives
 * every place. The text itself is left out: its caret shows the focus.
 */
export async function tabThrough(page: Page, part: Locator): Promise<Stop[]> {
  const stops: Stop[] = []
  const seen = await page.evaluateHandle(() => new Set<Element>())
  const isNew = () =>
    part.evaluate((root, places) => {
      const { activeElement: here } = document
      if (!here || !root.contains(here) || places.has(here)) return false
      places.add(here)
      return true
    }, seen)
  while (await isNew()) {
    const stop = await focused(page)
    if (stop) stops.push(stop)
    await page.keyboard.press('Tab')
  }
  return stops
}

/** The place that has the focus; null for the text. */
export function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(lookAtFocus)
}

/** Expects every place to show that it has the focus, and those named to be among them. */
export function expectSeen(stops: Stop[], names: (string | RegExp)[], what: string): void {
  expect(
    stops.filter(({ fault }) => fault !== ''),
    what,
  ).toEqual([])
  const all = stops.map(({ name }) => name).join('\n')
  for (const name of names) expect(all, what).toMatch(name)
}

function lookAtFocus(): Stop | null {
  const here = document.activeElement
  if (!(here instanceof HTMLElement) || here.isContentEditable) return null
  const labels = here instanceof HTMLInputElement || here instanceof HTMLSelectElement ? [...(here.labels ?? [])] : []
  const words = [
    here.getAttribute('aria-label'),
    ...labels.map((label) => label.textContent),
    here.textContent,
    here.title,
  ]
  const name =
    words
      .find((text) => text?.trim())
      ?.trim()
      .slice(0, 60) ?? here.outerHTML.slice(0, 80)
  return { name, fault: faultOf(here) }

  function faultOf(element: HTMLElement): string {
    // A slider or a switch may be an unseen field whose drawn part has the ring.
    const drawn = [element, element.parentElement, ...element.querySelectorAll('*')].filter((one) => one !== null)
    const ringed = drawn.find((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    if (!ringed) return 'no ring'
    const ratio = contrast(getComputedStyle(ringed).outlineColor, groundOf(ringed.parentElement))
    return ratio >= 3 ? '' : `a ring of ${ratio.toFixed(1)}:1`
  }
  function groundOf(element: Element | null): string {
    for (let one = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one)
      if (rgba(backgroundColor)[3] === 255) return backgroundColor
    }
    return 'white'
  }
  function rgba(colour: string): Uint8ClampedArray {
    const context = new OffscreenCanvas(1, 1).getContext('2d')
    if (!context) throw new Error('no canvas')
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    return context.getImageData(0, 0, 1, 1).data
  }
  function contrast(one: string, other: string): number {
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = [...rgba(colour)].map((byte) => {
        const part = byte / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
    }
    const [dark = 1, bright = 1] = [light(one), light(other)].sort((a, b) => a - b)
    return bright / dark
  }
}
