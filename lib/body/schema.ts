import { type Extensions, getSchema } from '@tiptap/core'
import type { Direction } from '@/lib/i18n/locales'
import { BlockDir } from './block-dir'
import type { DocJson } from './doc-json'
import { FieldInput } from './field-input'
import { Bold } from './marks/bold'
import { Italic } from './marks/italic'
import { Link } from './marks/link'
import { Blockquote } from './nodes/blockquote'
import { BulletList } from './nodes/bullet-list'
import { Doc } from './nodes/doc'
import { HardBreak } from './nodes/hard-break'
import { Heading } from './nodes/heading'
import { Headline } from './nodes/headline'
import { ListItem } from './nodes/list-item'
import { OrderedList } from './nodes/ordered-list'
import { Paragraph } from './nodes/paragraph'
import { Standfirst } from './nodes/standfirst'
import { Text } from './nodes/text'
import { StorableOnly } from './storable-only'

/**
 * Raised by whoever changes what a document may hold. A tab that still runs the schema before is told to reload instead of
 * having its steps refused one by one.
 */
export const schemaVersion = 1

const nodes = {
  doc: Doc,
  headline: Headline,
  standfirst: Standfirst,
  paragraph: Paragraph,
  heading: Heading,
  bulletList: BulletList,
  orderedList: OrderedList,
  listItem: ListItem,
  blockquote: Blockquote,
  hardBreak: HardBreak,
  text: Text,
}
const marks = { link: Link, bold: Bold, italic: Italic }

export type NodeName = keyof typeof nodes
export type MarkName = keyof typeof marks
export type InlineName = Extract<NodeName, 'text' | 'hardBreak'>
/** What a reader's body is drawn from: each of these has a component in `components/reader/body`. */
export type BlockName = Exclude<NodeName, InlineName | 'doc' | 'headline' | 'standfirst'>

/** What the editor runs and the server checks: the headless extensions of an article set in direction `base`. */
export function bodyExtensionsFor(base: Direction | null): Extensions {
  return [...Object.values(nodes), ...Object.values(marks), BlockDir.configure({ base }), FieldInput, StorableOnly]
}

export const bodyExtensions = bodyExtensionsFor(null)
export const bodySchema = getSchema(bodyExtensions)

/** A new article: empty headline, empty standfirst, one empty paragraph. */
export function emptyDoc(): DocJson {
  const doc = bodySchema.topNodeType.createAndFill()
  if (!doc) throw new Error('the schema has no empty document')
  return doc.toJSON()
}
