/** A key as the keyboard of this machine names it: «Ctrl+Shift+8», «⇧⌘8». */
export function keysLabel(keys: string, isApple = onApple()): string {
  const parts = keys.split('-').map((part) => names(isApple)[part] ?? (part.length === 1 ? part.toUpperCase() : part))
  return isApple ? parts.join('') : parts.join('+')
}

/** The same key as `aria-keyshortcuts` writes it. */
export function ariaKeys(keys: string, isApple = onApple()): string {
  return keys
    .split('-')
    .map((part) => (part === 'Mod' ? (isApple ? 'Meta' : 'Control') : part.length === 1 ? part.toUpperCase() : part))
    .join('+')
}

function names(isApple: boolean): Record<string, string> {
  return {
    ...(isApple ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' } : { Mod: 'Ctrl' }),
    ArrowUp: '↑',
    ArrowDown: '↓',
    Backspace: isApple ? '⌫' : 'Backspace',
  }
}

function onApple(): boolean {
  return typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform)
}
