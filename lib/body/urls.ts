import { safeUrl } from './safe-url'

/**
 * The web addresses written in a text, with where they begin. Punctuation that ends the sentence is not part of them,
 * Arabic punctuation least of all: «https://example.com،».
 */
export function findUrls(text: string): { url: string; index: number }[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"«»،؛؟]+/giu)].flatMap((match) => {
    const url = withoutEnd(match[0])
    return safeUrl(url) === url ? [{ url, index: match.index }] : []
  })
}

/** A bracket ends the sentence only if it was opened before the address: not in «…/wiki/Salam_(greeting)». */
function withoutEnd(address: string): string {
  const count = (sign: string) => address.split(sign).length - 1
  const unopened = new Map([
    [')', count(')') - count('(')],
    [']', count(']') - count('[')],
  ])
  let end = address.length
  for (; end > 0; end--) {
    const last = address.charAt(end - 1)
    const left = unopened.get(last)
    if (left === undefined ? !/[.,;:!?'”’…\p{Cf}]/u.test(last) : left <= 0) break
    if (left !== undefined) unopened.set(last, left - 1)
  }
  return address.slice(0, end)
}
