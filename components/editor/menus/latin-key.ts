type Key = Pick<KeyboardEvent, 'key' | 'code'>

/**
 * The key as shortcuts name it. A Latin letter or digit is taken as the layout has it; where the layout has none (Arabic
 * letters and digits, or what Option makes of a key on a Mac) it is the one at that place of a Latin keyboard. Arabic «لا» is
 * one key, too.
 */
export function latinKey({ key, code }: Key): string {
  if (/^[a-z\d]$/i.test(key)) return key.toLowerCase()
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit) return digit
  if (/^[\x21-\x7E]$/.test(key)) return key
  return code === 'Slash' ? '/' : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key)
}

/** Is a character typed with AltGr, which Windows may report as Control and Alt? Then no shortcut is meant. */
export function isAltGr(event: Pick<KeyboardEvent, 'ctrlKey' | 'getModifierState'>): boolean {
  return event.ctrlKey && event.getModifierState('AltGraph')
}
