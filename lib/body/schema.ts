import { type Extensions, getSchema } from '@tiptap/core'
import type { Direction } from '@/lib/i18n/locales'
import { BlockDir } from './block-dir'
import type { DocJson } from './doc-json'
import { FieldInput } from './field-input'
import './move-step'
import { Bold } from './marks/bold'
import { Comment } from './marks/comment'
import { Isolate } from './marks/isolate'
import { Italic } from './marks/italic'
import { Link } from './marks/link'
import { Strike } from './marks/strike'
import { Deletion, Insertion, Modification } from './marks/suggestions'
import { Tk } from './marks/tk'
import { Underline } from './marks/underline'
import { Attribution } from './nodes/attribution'
import { Blockquote } from './nodes/blockquote'
import { BulletList } from './nodes/bullet-list'
import { Divider } from './nodes/divider'
import { Doc } from './nodes/doc'
import { EditorsNote } from './nodes/editors-note'
import { Embed } from './nodes/embed'
import { FactBox } from './nodes/fact-box'
import { FactBoxTitle } from './nodes/fact-box-title'
import { Figure } from './nodes/figure'
import { Gallery } from './nodes/gallery'
import { HardBreak } from './nodes/hard-break'
import { Heading } from './nodes/heading'
import { Headline } from './nodes/headline'
import { KeyPoints } from './nodes/key-points'
import { ListItem } from './nodes/list-item'
import { OrderedList } from './nodes/ordered-list'
import { Paragraph } from './nodes/paragraph'
import { PullQuote } from './nodes/pull-quote'
import { PullQuoteText } from './nodes/pull-quote-text'
import { RelatedStory } from './nodes/related-story'
import { Standfirst } from './nodes/standfirst'
import { Table } from './nodes/table'
import { TableCell } from './nodes/table-cell'
import { TableHeader } from './nodes/table-header'
import { TableRow } from './nodes/table-row'
import { Text } from './nodes/text'
import { StorableOnly } from './storable-only'

/**
 * Raised by whoever changes what a document may hold. A tab that still runs the schema before is told to reload instead of
 * having its steps refused one by one.
 */
export const schemaVersion = 2

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
  pullQuote: PullQuote,
  pullQuoteText: PullQuoteText,
  attribution: Attribution,
  figure: Figure,
  gallery: Gallery,
  keyPoints: KeyPoints,
  factBox: FactBox,
  factBoxTitle: FactBoxTitle,
  editorsNote: EditorsNote,
  relatedStory: RelatedStory,
  embed: Embed,
  table: Table,
  tableRow: TableRow,
  tableCell: TableCell,
  tableHeader: TableHeader,
  divider: Divider,
  hardBreak: HardBreak,
  text: Text,
}
const marks = {
  insertion: Insertion,
  deletion: Deletion,
  modification: Modification,
  comment: Comment,
  tk: Tk,
  link: Link,
  isolate: Isolate,
  bold: Bold,
  italic: Italic,
  underline: Underline,
  strike: Strike,
}

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
