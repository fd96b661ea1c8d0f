/** Word and Google Docs as they put text on the clipboard, made plain HTML: lists become lists, their own marks go. */
export function cleanOfficeHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const junk of body.querySelectorAll('style, script, meta, link, title, xml')) junk.remove()
  for (const wrapper of body.querySelectorAll('b[id^="docs-internal-guid"], o\\:p')) unwrap(wrapper)
  for (const anchor of body.querySelectorAll('a[href^="#_"], a[href^="file:"]')) unwrap(anchor)
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]')) link.setAttribute('href', direct(link.href))
  for (const item of body.querySelectorAll<HTMLElement>('p[style*="mso-list"]')) toListItem(item)
  dropEmptyParagraphs(body)
  return body.innerHTML
}

/** Word writes a list as paragraphs whose style names list and level, each beginning with its own bullet. */
function toListItem(paragraph: HTMLElement): void {
  const [, list, level] = /mso-list:\s*(l\d+)\s+level(\d)/.exec(paragraph.getAttribute('style') ?? '') ?? []
  if (!list) return
  const marker = paragraph.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')
  const tag = /[\p{L}\p{Nd}]+[.)-]/u.test(marker?.textContent ?? '') ? 'ol' : 'ul'
  marker?.remove()
  const before = paragraph.previousElementSibling
  const continued = before instanceof HTMLElement && before.dataset.office === list ? before : null
  const top = continued ?? paragraph.ownerDocument.createElement(tag)
  if (!continued) {
    top.dataset.office = list
    paragraph.before(top)
  }
  const item = paragraph.ownerDocument.createElement('li')
  const text = paragraph.ownerDocument.createElement('p')
  const dir = paragraph.getAttribute('dir')
  if (dir) text.setAttribute('dir', dir)
  text.append(...paragraph.childNodes)
  item.append(text)
  listAt(top, Number(level), tag).append(item)
  paragraph.remove()
}

/** The list at a depth inside the last items of `top`. */
function listAt(top: Element, level: number, tag: string): Element {
  let list = top
  for (let depth = 1; depth < level; depth++) {
    const last = list.lastElementChild
    if (!last) return list
    const nested = [...last.children].find((child) => child.matches('ul, ol'))
    list = nested ?? last.appendChild(top.ownerDocument.createElement(tag))
  }
  return list
}

/** The address behind Google's redirector, without the marks of campaigns. */
function direct(href: string): string {
  if (!URL.canParse(href)) return href
  const url = new URL(href)
  const target = url.hostname.endsWith('google.com') && url.pathname === '/url' ? url.searchParams.get('q') : null
  if (target && URL.canParse(target)) return direct(target)
  const tracking = [...url.searchParams.keys()].filter((key) => /^(utm_|fbclid$|gclid$)/.test(key))
  if (tracking.length === 0) return href
  for (const key of tracking) url.searchParams.delete(key)
  return url.href
}

function dropEmptyParagraphs(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p')) {
    if (paragraph.textContent?.trim() === '' && !paragraph.querySelector('img')) paragraph.remove()
  }
  for (const child of [...body.children]) if (child.tagName === 'BR') child.remove()
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}
