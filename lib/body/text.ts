import type { Node } from '@tiptap/pm/model'
import { countWords } from '@/lib/i18n/reading-time'
import type { DocJson } from './doc-json'
import { anchor } from './suggestions/suggestion'

/** A document as ProseMirror holds it, or as JSON. */
export type AnyDoc = Node | DocJson

/** The headline as plain text, without spaces around it; '' when none is written. */
export function headlineOf(doc: AnyDoc): string {
  return fieldOf(doc, 'headline')
}

/** The standfirst as plain text; '' when none is written. */
export function standfirstOf(doc: AnyDoc): string {
  return fieldOf(doc, 'standfirst')
}

/** The body as plain text: a line for each paragraph, heading, list item, caption and cell. */
export function textOf(doc: AnyDoc): string {
  return bodyBlocks(doc).map(blockText).join('\n')
}

/** One block of the body as plain text, a line for each text in it. */
export function blockText(block: DocJson): string {
  return linesOf(block).join('\n')
}

/** Words of the body, without headline and standfirst. */
export function wordCount(doc: AnyDoc): number {
  return countWords(textOf(doc))
}

/** Has nobody written anything in the body yet? */
export function isEmptyBody(doc: AnyDoc): boolean {
  return textOf(doc).trim() === ''
}

/** The blocks after headline and standfirst. */
export function bodyBlocks(doc: AnyDoc): DocJson[] {
  return (asJson(doc).content ?? []).filter(({ type }) => type !== 'headline' && type !== 'standfirst')
}

/** All text inside a node, line breaks as newlines; without what is only suggested. */
export function inlineText(node: DocJson): string {
  if (isInserted(node)) return ''
  if (node.type === 'hardBreak') return '\n'
  if (node.text !== undefined) return node.marks ? node.text.replaceAll(anchor, '') : node.text
  return (node.content ?? []).map(inlineText).join('')
}

/** Is this only a suggestion to insert it? */
function isInserted({ marks }: DocJson): boolean {
  return marks?.some(({ type }) => type === 'insertion') ?? false
}

/** Does the block hold text itself, not other blocks? */
export function isTextblock({ type }: DocJson): boolean {
  return textblocks.has(type)
}

const textblocks = new Set([
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'figure',
  'embed',
  'pullQuoteText',
  'attribution',
  'factBoxTitle',
])

function fieldOf(doc: AnyDoc, field: 'headline' | 'standfirst'): string {
  const node = asJson(doc).content?.find(({ type }) => type === field)
  return node ? inlineText(node).replace(/\s+/gu, ' ').trim() : ''
}

function linesOf(block: DocJson): string[] {
  if (isInserted(block)) return []
  return isTextblock(block) ? [inlineText(block)] : (block.content ?? []).flatMap(linesOf)
}

function asJson(doc: AnyDoc): DocJson {
  return isJson(doc) ? doc : doc.toJSON()
}

function isJson(doc: AnyDoc): doc is DocJson {
  return typeof doc.type === 'string'
}
