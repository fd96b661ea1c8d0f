import { safeUrl } from './safe-url'

/**
 * The web addresses written in a text, with where they begin. Punctuation that ends the sentence is not part of them,
 * Arabic punctuation least of all: «https://example.com،».
 */
export function findUrls(text: string): { url: string; index: number }[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"«»،؛؟]+/giu)].flatMap((match) => {
    const url = match[0].replace(/[.,;:!?'”’)\]]+$/u, '')
    return safeUrl(url) === url ? [{ url, index: match.index }] : []
  })
}
