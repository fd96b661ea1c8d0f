/** Larger sheets stay links: they would push the text itself out of the first round trips. Bytes before compression. */
const inlineLimit = 48 * 1024

/**
 * A style sheet as it can stand in a document at any address: relative `url()`s made absolute, files of the site given
 * their version. Undefined when it is too large, or cannot stand in a `<style>` element.
 * @param href the sheet's own address, e.g. `/_next/static/chunks/a.css`
 */
export function inlineStyle(css: string, href: string, versioned: (path: string) => string): string | undefined {
  if (Buffer.byteLength(css) > inlineLimit || /<\/style|@import/i.test(css)) return undefined
  return css.replace(/url\((["']?)([^)"']+)\1\)/g, (whole, _quote, address: string) => {
    if (/^(?:[a-z]+:|#)/i.test(address)) return whole
    const { pathname, search, hash } = new URL(address, `http://site${href}`)
    return `url(${search ? pathname + search : versioned(pathname)}${hash})`
  })
}
