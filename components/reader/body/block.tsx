import type { ReactNode } from 'react'
import { blockDirection } from '@/lib/arabic/direction'
import { dirTypes } from '@/lib/body/dir-types'
import type { DocJson } from '@/lib/body/doc-json'
import type { BlockName } from '@/lib/body/schema'
import { inlineText, isTextblock } from '@/lib/body/text'
import { foreignLang } from '@/lib/i18n/foreign-lang'
import type { Direction } from '@/lib/i18n/locales'
import type { BodyRefs } from '@/lib/publications/body-refs'
import type { BlockProps } from './block-props'
import { Attribution } from './blocks/attribution'
import { Blockquote } from './blocks/blockquote'
import { BulletList } from './blocks/bullet-list'
import { Divider } from './blocks/divider'
import { EditorsNote } from './blocks/editors-note'
import { Embed } from './blocks/embed'
import { FactBox } from './blocks/fact-box'
import { FactBoxTitle } from './blocks/fact-box-title'
import { Figure } from './blocks/figure'
import { Gallery } from './blocks/gallery'
import { Heading } from './blocks/heading'
import { KeyPoints } from './blocks/key-points'
import { ListItem } from './blocks/list-item'
import { OrderedList } from './blocks/ordered-list'
import { Paragraph } from './blocks/paragraph'
import { PullQuote } from './blocks/pull-quote'
import { PullQuoteText } from './blocks/pull-quote-text'
import { RelatedStory } from './blocks/related-story'
import { Table } from './blocks/table'
import { TableCell } from './blocks/table-cell'
import { TableHeader } from './blocks/table-header'
import { TableRow } from './blocks/table-row'
import { Inline } from './inline'

/** A block without a component here does not compile. */
const components = {
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
} satisfies Record<BlockName, (props: BlockProps) => ReactNode>

/** Drawn even where there is no text. A row without words still keeps its place in the table. */
const textless = new Set(['figure', 'relatedStory', 'embed', 'divider', 'tableRow', 'tableCell', 'tableHeader'])

/** Blocks in a row; those with nothing in them leave no gap. `base` is the direction of what they stand in. */
export function Blocks({ nodes, base, refs }: { nodes: DocJson[]; base: Direction; refs: BodyRefs }) {
  const alike = nodes.every(({ type }) => type === nodes[0]?.type)
  return nodes
    .filter((node) => isDrawn(node, refs))
    .map((node, index) => <Block key={keyOf(node, index)} node={node} base={base} refs={refs} alike={alike} />)
}

function Block({ node, base, refs, alike }: { node: DocJson; base: Direction; refs: BodyRefs; alike: boolean }) {
  if (!isBlockName(node.type)) return null
  const Component = components[node.type]
  const text = inlineText(node)
  const direction = dirTypes.includes(node.type) ? blockDirection(node.attrs?.dir, text, base) : base
  const dir = direction === base ? undefined : direction
  // Said by the block that holds the text: what stands around it may name itself in the language of the page.
  const lang = isTextblock(node) ? foreignLang(text, refs.locale) : undefined
  return (
    <Component attrs={node.attrs ?? {}} dir={dir} lang={lang} refs={refs} alike={alike}>
      {isTextblock(node) ? (
        <Inline nodes={node.content ?? []} locale={lang ?? refs.locale} refs={refs} />
      ) : (
        <Blocks nodes={node.content ?? []} base={direction} refs={refs} />
      )}
    </Component>
  )
}

function isBlockName(type: string): type is BlockName {
  return Object.hasOwn(components, type)
}

/** Has it anything to show? An insertion that nobody has accepted is nothing. */
function isDrawn(node: DocJson, refs: BodyRefs): boolean {
  if (node.marks?.some(({ type }) => type === 'insertion')) return false
  // Without pictures it would be a stop of the keyboard at nothing.
  if (node.type === 'gallery') return (node.content ?? []).some((one) => hasPicture(one, refs) && isDrawn(one, refs))
  return textless.has(node.type) || inlineText(node).trim() !== ''
}

function hasPicture({ attrs }: DocJson, { pictures }: BodyRefs): boolean {
  return pictures[String(attrs?.assetId)] !== undefined
}

/** The document is drawn once, on the server, and never reordered: its place is a block's name. */
function keyOf(node: DocJson, index: number): string {
  return `${index}-${node.type}`
}
