import { toLatinDigits } from '@/lib/arabic/normalize'

export type Marker = { kind: 'bullet' } | { kind: 'ordered'; number: number | null }

/**
 * What stands before an item, as word processors write it: «·», «-», «1.», «١.», «(٢)», «أ.», «ج-», «iv)». `number` is null
 * for letters.
 */
export function markerOf(sign: string): Marker {
  const text = toLatinDigits(sign.replace(/[\s\u00A0\u200E\u200F]+/gu, ''))
  const [, digits] = /^\(?(\d{1,4})[.)\-–،:]*$/u.exec(text) ?? []
  if (digits) return { kind: 'ordered', number: Number(digits) }
  const isLetter = /^\(?([a-z]|[ivxlc]{2,6}|\p{Script=Arabic}{1,3}\p{M}*ـ?)[.)\-–:]+$/iu.test(text)
  return isLetter ? { kind: 'ordered', number: null } : { kind: 'bullet' }
}
