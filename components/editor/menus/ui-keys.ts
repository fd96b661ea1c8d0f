import { isAltGr, latinKey } from './latin-key'

/** Keys of the text that lead out of it, to the tools around it. The listener and the help sheet read the same list. */
export const uiKeys = {
  link: 'Mod-k',
  toolbar: 'Alt-F10',
  bubble: 'Mod-F9',
  help: 'Mod-/',
  directions: 'Mod-Alt-g',
  blockMenu: 'Mod-Alt-o',
} as const

export type UiKey = keyof typeof uiKeys

/** Which of them was pressed, in whatever layout. */
export function uiKeyOf(event: KeyboardEvent): UiKey | null {
  const names = Object.keys(uiKeys) as UiKey[]
  return names.find((name) => isPressed(event, uiKeys[name])) ?? null
}

/** Was this key pressed, written as in `uiKeys`? */
export function isPressed(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('-')
  return (
    (event.ctrlKey || event.metaKey) === parts.includes('Mod') &&
    event.altKey === parts.includes('Alt') &&
    event.shiftKey === parts.includes('Shift') &&
    latinKey(event) === parts.at(-1) &&
    !isAltGr(event)
  )
}
