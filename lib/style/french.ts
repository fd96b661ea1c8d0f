import type { HouseStyle } from './house-style'
import type { Reading } from './reading'

/**
 * Is the text before `at` French? There a space before : ; ! ? and inside « » is as right as its absence elsewhere. A text
 * in Latin letters is judged whole, words in Arabic text by themselves.
 */
export function isFrench({ open, rtl, base }: Reading, at: number, { quotes }: HouseStyle): boolean {
  if (!rtl) return signs.test(open) || (/[«»]/.test(open) && !(base && quotes === 'guillemets'))
  return signs.test(latinBefore.exec(open.slice(Math.max(0, at - 80), at))?.[0] ?? '')
}

/** Letters with the accents of French, and little words that English has not. */
const signs =
  /[àâæçèéêëîïôœùûÿ]|(?<![\p{L}\p{M}])(?:les|des|une|est|pas|qui|que|quoi|dans|avec|nous|vous|pourquoi|oui|elle|ils|je)(?![\p{L}\p{M}])/iu
const latinBefore = /[\p{Script=Latin}\p{M}\s'’,:;!?-]*$/u
