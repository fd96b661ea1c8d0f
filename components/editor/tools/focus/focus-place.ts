import { remember } from '../../remember'

export type FocusMode = { on: boolean; dim: boolean }

const place = 'midad.focus'

/** What was chosen the last time on this device. */
export function storedFocus(): FocusMode {
  const chosen = localStorage.getItem(place)?.split(' ') ?? []
  return { on: chosen.includes('on'), dim: chosen.includes('dim') }
}

export function storeFocus({ on, dim }: FocusMode): void {
  remember(place, [on && 'on', dim && 'dim'].filter(Boolean).join(' '))
}

export function focusKept(): boolean {
  return storedFocus().on
}
