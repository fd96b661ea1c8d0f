import type { DocJson } from './doc-json'
import { isId } from './ids'
import { type AnyDoc, bodyBlocks } from './text'

/** The addresses that the body links to, each once, in the order of the text. */
export function hrefsOf(doc: AnyDoc): string[] {
  return unique(walk(bodyBlocks(doc), ({ marks }) => (marks ?? []).flatMap(hrefOfMark)))
}

/** The pictures that stand in the body, each once. */
export function assetIdsOf(doc: AnyDoc): string[] {
  return unique(figuresOf(doc).map(({ assetId }) => assetId))
}

/** Each picture in the body with what this article says of it; null: what the library says. */
export function figuresOf(doc: AnyDoc): { assetId: string; alt: string | null; credit: string | null }[] {
  return walk(bodyBlocks(doc), ({ type, attrs }) =>
    type === 'figure' && isId(attrs?.assetId)
      ? [{ assetId: attrs.assetId, alt: textOrNull(attrs.alt), credit: textOrNull(attrs.credit) }]
      : [],
  )
}

/** The stories that the body leads to, by a card or by a link, each once. */
export function storyIdsOf(doc: AnyDoc): string[] {
  const carded = walk(bodyBlocks(doc), ({ type, attrs }) =>
    type === 'relatedStory' && isId(attrs?.storyId) ? [attrs.storyId] : [],
  )
  const linked = hrefsOf(doc).flatMap((href) => storyOfHref(href) ?? [])
  return unique([...carded, ...linked])
}

/** The story a link leads to when it is written `story:<id>`; null for a web address. */
export function storyOfHref(href: unknown): string | null {
  if (typeof href !== 'string' || !href.startsWith(storyScheme)) return null
  const id = href.slice(storyScheme.length)
  return isId(id) ? id : null
}

/** Every node below, at all depths, asked in the order of the text. */
export function walk<T>(nodes: DocJson[], ask: (node: DocJson) => T[]): T[] {
  return nodes.flatMap((node) => [...ask(node), ...walk(node.content ?? [], ask)])
}

const storyScheme = 'story:'

function hrefOfMark({ type, attrs }: { type: string; attrs?: Record<string, unknown> }): string[] {
  return type === 'link' && typeof attrs?.href === 'string' ? [attrs.href] : []
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)]
}
