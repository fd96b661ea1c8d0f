/** How long a run of replaced signs is, from 2 on, as the letter after its stars tells. */
const runLengths = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * The address in a link of Proofpoint's URL Defense, third form: `…/v3/__<address>__;<signs>!!…`. A sign that such a link
 * cannot carry is a star in the address, a run of them two stars and a letter; the signs themselves follow in base64url.
 * Percent signs are among them, so nearly every Arabic address has some. Null for any other link, and where stars and
 * signs do not match. Source: the decoder that Proofpoint gives its customers.
 */
export function insideUrlDefense(href: string): string | null {
  const [, address = '', code = ''] = /\/v3\/__(https?:.*?)__;([\w-]*)!/i.exec(href) ?? []
  const signs = signsIn(code)
  if (!address || !signs) return null
  let used = 0
  const target = address.replace(/\*(?:\*([\w-]))?/g, (_, letter?: string) => {
    const from = used
    used += letter ? runLengths.indexOf(letter) + 2 : 1
    return signs.slice(from, used).join('')
  })
  return used === signs.length ? target.replace(/^(https?:)\/+/i, '$1//') : null
}

function signsIn(code: string): string[] | null {
  try {
    const bytes = Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (it) => it.charCodeAt(0))
    return [...new TextDecoder('utf-8', { fatal: true }).decode(bytes)]
  } catch {
    return null
  }
}
