import { resolveDir } from '@/lib/arabic/direction'
import type { Direction } from '@/lib/i18n/locales'

/**
 * The direction to keep of a pasted block: null where its text gets it anyway, and where most of its letters say otherwise.
 * Mail programs write `ltr` around Arabic, and Word leaves `RTL` on the English paragraphs of Arabic documents.
 */
export function pastedDir(declared: Direction | null, text: string, base: Direction): Direction | null {
  if (!declared || declared === resolveDir(text, base)) return null
  return majority(text) === declared ? declared : null
}

function majority(text: string): Direction | null {
  const letters = text.match(/\p{L}/gu) ?? []
  const rtl = letters.filter((letter) => resolveDir(letter, 'ltr') === 'rtl').length
  if (rtl * 2 === letters.length) return null
  return rtl * 2 > letters.length ? 'rtl' : 'ltr'
}
