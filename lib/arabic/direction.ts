import type { Direction } from '@/lib/i18n/locales'

/**
 * The direction in which a piece of text is set when nobody has chosen one.
 * The direction of the edition wins as soon as the text holds one letter of it, so that «Reuters قالت…» stays
 * right to left; the other direction needs text wholly in its letters. Digits, punctuation and signs are not letters:
 * an empty or all-digit block keeps `base`.
 */
export function resolveDir(text: string, base: Direction): Direction {
  const other = base === 'rtl' ? 'ltr' : 'rtl'
  return letters[other].test(text) && !letters[base].test(text) ? other : base
}

/** The direction of a block: what a person chose for it, else what its text asks for within `base`. */
export function blockDirection(chosen: unknown, text: string, base: Direction): Direction {
  return isDirection(chosen) ? chosen : resolveDir(text, base)
}

/** The direction of a run that is held apart from its block: that of its first letter; numbers run from left to right. */
export function runDirection(run: string): Direction {
  return resolveDir(/\p{L}/u.exec(run)?.[0] ?? '', 'ltr')
}

export function isDirection(value: unknown): value is Direction {
  return value === 'rtl' || value === 'ltr'
}

// Script_Extensions rather than Script, or the tatweel (shared by several scripts) would count as a left-to-right letter.
const rightToLeft = String.raw`\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Samr}\p{scx=Mand}\p{scx=Adlm}\p{scx=Rohg}`
const letters = {
  rtl: new RegExp(String.raw`(?=\p{L})[${rightToLeft}]`, 'u'),
  ltr: new RegExp(String.raw`(?![${rightToLeft}])\p{L}`, 'u'),
}
