/** A character that cannot be seen: where it is, how the overlay shows it, and its kind, for its name in the interface. */
export type Invisible = { at: number; sign: string; kind: InvisibleKind }

export type InvisibleKind = keyof typeof signs

/** What stands for it in «Show directions»; plain spaces stay quiet dots. */
const signs = {
  space: '·',
  noBreakSpace: '⍽',
  narrowNoBreakSpace: '⍽',
  otherSpace: '␣',
  tab: '⇥',
  zeroWidthSpace: 'ZWSP',
  zeroWidthNonJoiner: 'ZWNJ',
  zeroWidthJoiner: 'ZWJ',
  wordJoiner: 'WJ',
  softHyphen: 'SHY',
  leftToRightMark: 'LRM',
  rightToLeftMark: 'RLM',
  arabicLetterMark: 'ALM',
  directionControl: 'BIDI',
  variation: 'VS',
  control: '␀',
}

const kinds: [RegExp, InvisibleKind][] = [
  [/ /, 'space'],
  [/\u00A0/, 'noBreakSpace'],
  [/\u202F/, 'narrowNoBreakSpace'],
  [/[\u1680\u2000-\u200A\u205F\u3000]/, 'otherSpace'],
  [/\t/, 'tab'],
  [/\u200B/, 'zeroWidthSpace'],
  [/\u200C/, 'zeroWidthNonJoiner'],
  [/\u200D/, 'zeroWidthJoiner'],
  [/[\u2060\uFEFF]/, 'wordJoiner'],
  [/\u00AD/, 'softHyphen'],
  [/\u200E/, 'leftToRightMark'],
  [/\u200F/, 'rightToLeftMark'],
  [/\u061C/, 'arabicLetterMark'],
  [/[\u202A-\u202E\u2066-\u2069]/, 'directionControl'],
  [/\p{Variation_Selector}/u, 'variation'],
  [/\p{Cc}|\p{Cf}/u, 'control'],
]

/** Each character of a text that cannot be seen, in order; those that hold an emoji together are part of what is seen. */
export function invisibleIn(text: string): Invisible[] {
  return [...text.matchAll(invisible)].flatMap(({ 0: character, index }) => {
    const inEmoji =
      /[\u200D\uFE0F]/.test(character) &&
      /\p{Extended_Pictographic}[\uFE0F\p{EMod}]*$/u.test(text.slice(Math.max(0, index - 8), index))
    const kind = kinds.find(([pattern]) => pattern.test(character))?.[1]
    return kind && !inEmoji ? [{ at: index, sign: signs[kind], kind }] : []
  })
}

const invisible = /[\p{Cc}\p{Cf}\p{Zs}\p{Variation_Selector}]/gu
