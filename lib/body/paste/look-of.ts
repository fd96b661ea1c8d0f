import { isDirection, runDirection } from '@/lib/arabic/direction'
import { safeUrl } from '../safe-url'
import { needsHolding } from './bidi-controls'
import { cleanUrl } from './clean-url'
import { type HtmlElement, textIn } from './html-tree'
import { styleOf } from './inline-style'
import { isCode } from './is-code'
import type { Look } from './run'

/** How the text in an element looks: what is around it, changed by its tag and its own style. */
export function lookOf(element: HtmlElement, around: Look): Look {
  const { tag } = element
  const look: Look = { ...around }
  if (bold.has(tag)) look.bold = true
  if (italic.has(tag)) look.italic = true
  if (tag === 'u' || tag === 'ins') look.underline = true
  if (struck.has(tag)) look.strike = true
  if (element.attrs.style) byStyle(element, look)
  if (isCode(element)) look.code = true
  if (tag === 'bdi') byIsolate(element, look)
  if (tag === 'a') byLink(element, look)
  // Links are underlined by themselves.
  if (look.href) delete look.underline
  return look
}

const bold = new Set(['b', 'strong'])
const italic = new Set(['i', 'em', 'cite', 'dfn', 'var'])
const struck = new Set(['s', 'strike', 'del'])

/** A style also takes back what a tag gave: Google Docs wraps all it copies in `<b style="font-weight:normal">`. */
function byStyle(element: HtmlElement, look: Look): void {
  const weight = styleOf(element, 'font-weight')
  if (/^(bold|bolder|[6-9]\d\d)$/.test(weight)) look.bold = true
  else if (/^(normal|lighter|[1-5]\d\d)$/.test(weight)) delete look.bold
  const slant = styleOf(element, 'font-style')
  if (/^(italic|oblique)/.test(slant)) look.italic = true
  else if (slant === 'normal') delete look.italic
  const line = styleOf(element, 'text-decoration') + styleOf(element, 'text-decoration-line')
  if (line.includes('underline')) look.underline = true
  if (line.includes('line-through')) look.strike = true
}

function byIsolate(element: HtmlElement, look: Look): void {
  const text = textIn(element)
  const dir = element.attrs.dir?.toLowerCase()
  if (needsHolding(text)) look.isolate = isDirection(dir) ? dir : runDirection(text)
}

function byLink(element: HtmlElement, look: Look): void {
  const href = element.attrs.href
  // A place inside the text it was copied from is nowhere here; a path belongs to another site.
  if (!href || !/^(https?:|mailto:|tel:)/i.test(href.trim())) return
  const safe = safeUrl(cleanUrl(href.trim()))
  if (safe) look.href = safe
}
