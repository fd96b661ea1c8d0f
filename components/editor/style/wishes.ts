import { remember } from '../remember'

/** What a person wants of Check style on this device. `keep`: go on while the tool is closed. */
export type Wish = 'keep' | 'spelling'

const changed = 'midad-style-wishes'

export function wants(wish: Wish): boolean {
  return localStorage.getItem(keyOf(wish)) === 'yes'
}

export function setWants(wish: Wish, wanted: boolean): void {
  remember(keyOf(wish), wanted ? 'yes' : null)
  window.dispatchEvent(new Event(changed))
}

/** Hears when a wish changes in this tab. */
export function onWishes(listener: () => void): () => void {
  window.addEventListener(changed, listener)
  return () => window.removeEventListener(changed, listener)
}

function keyOf(wish: Wish): string {
  return `midad.style.${wish}`
}
