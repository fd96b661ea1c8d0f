import { createHash } from 'node:crypto'
import { attributesOf, decodeEntities } from './html'

/** What the finished document needs its Content-Security-Policy to allow, and nothing more. */
export type DocumentNeeds = {
  /** Hashes of inline style sheets, of `style` attributes and of inline speculation rules: `'sha256-…'`. */
  styles: string[]
  styleAttributes: string[]
  scripts: string[]
  /** Whether it links style sheets, or module scripts, of this origin. */
  linkedStyles: boolean
  modules: boolean
}

export type ReaderDocument = { html: string; tags: string[]; status: number | null; needs: DocumentNeeds }

export type DocumentSources = {
  /** The text of a style sheet of this origin that may stand in the document itself, else undefined. */
  inlineStyle?: (href: string) => string | undefined
  /** The address of a public file with its version, so that it can be kept for ever, else the same address. */
  versioned?: (path: string) => string
}

/** The document would be incomplete without Next's client script. */
export class UnfinishedDocument extends Error {}

/**
 * Makes of Next's HTML the document a reader gets: without Next's client runtime and its traces, with the style sheet in
 * it, with what the page asked of the edge (`cache-tags`, `http-status`) read and removed.
 * Works on the markup that React's server renderer writes: every attribute quoted, `<` escaped everywhere in text.
 * @throws UnfinishedDocument for content that Next would move into place by script (Suspense, `loading.tsx`), and for
 *   the empty document that stands for `notFound()` or an error
 */
export function readerDocument(source: string, sources: DocumentSources = {}): ReaderDocument {
  const document = emptyDocument()
  const { needs } = document
  document.html = source
    .replace(parts, (whole, script?: string, scriptText?: string, style?: string, tag?: string) => {
      if (script !== undefined) return keepScript(whole, script, scriptText ?? '', needs)
      if (style !== undefined) return keepStyle(whole, style, needs)
      if (tag === undefined) return '' // a comment: only React's client reads it
      return tag.startsWith('<meta') ? readMeta(tag, document) : keepLink(tag, needs, sources)
    })
    .replace('<div hidden=""></div>', '')
  if (unfinished.test(document.html)) throw new UnfinishedDocument('it needs a script to be complete')
  needs.styleAttributes = styleAttributes(document.html)
  return document
}

/** Whole scripts, whole styles, comments, metas and links; what stands inside a script or a style is not looked at. */
const parts =
  /<script\b([^>]*)>([\s\S]*?)<\/script>|<style\b[^>]*>([\s\S]*?)<\/style>|<!--[\s\S]*?-->|(<(?:meta|link)\b[^>]*>)/g
/** React escapes `<` in text, so these can only be its own marks. */
const unfinished = /<template id=|<div hidden="" id="S:|<html id="__next_error__"/
/** Modules of ours live in these folders; all others are Next's. */
const ownModule = /^\/(?:_midad|enhance)\//

function emptyDocument(): ReaderDocument {
  const needs = { styles: [], styleAttributes: [], scripts: [], linkedStyles: false, modules: false }
  return { html: '', tags: [], status: null, needs }
}

function keepScript(whole: string, tag: string, text: string, needs: DocumentNeeds): string {
  const attributes = attributesOf(tag)
  const type = attributes.get('type')
  if (type === 'application/ld+json') return whole
  if (type === 'speculationrules') {
    needs.scripts.push(hashSource(text))
    return whole
  }
  if (type !== 'module' || !ownModule.test(attributes.get('src') ?? '')) return ''
  needs.modules = true
  return whole
}

function keepStyle(whole: string, text: string, needs: DocumentNeeds): string {
  needs.styles.push(hashSource(text))
  return whole
}

function readMeta(tag: string, document: ReaderDocument): string {
  const attributes = attributesOf(tag)
  const content = attributes.get('content') ?? ''
  switch (attributes.get('name')) {
    case 'cache-tags':
      document.tags = [...new Set(content.split(/\s+/).filter(Boolean))]
      return ''
    case 'http-status':
      document.status = Number(content)
      return ''
    default:
      return tag
  }
}

function keepLink(tag: string, needs: DocumentNeeds, sources: DocumentSources): string {
  const attributes = attributesOf(tag)
  const rel = attributes.get('rel')
  const href = attributes.get('href') ?? ''
  if (rel === 'modulepreload' ? !ownModule.test(href) : rel === 'preload' && attributes.get('as') === 'script')
    return ''
  if (rel === 'stylesheet') {
    const text = sources.inlineStyle?.(href)
    if (text !== undefined) return keepStyle(`<style>${text}</style>`, text, needs)
    needs.linkedStyles = true
    return tag.replace(/ data-precedence="[^"]*"/, '')
  }
  // The sheet stands in the document, so asking for it early would load it twice.
  if (rel === 'preload' && attributes.get('as') === 'style' && sources.inlineStyle?.(href) !== undefined) return ''
  return sources.versioned ? tag.replace(/ href="(\/[^"]*)"/, (_, path) => ` href="${sources.versioned?.(path)}"`) : tag
}

function styleAttributes(html: string): string[] {
  const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
  const found = [...markup.matchAll(/<[a-z][^>]*?\sstyle="([^"]*)"/g)].map(([, style = '']) => decodeEntities(style))
  return [...new Set(found)].map(hashSource)
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
