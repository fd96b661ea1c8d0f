import type { ReactNode } from 'react'
import { blockDirection } from '@/lib/arabic/direction'
import type { DocJson } from '@/lib/body/doc-json'
import type { BlockName } from '@/lib/body/schema'
import { inlineText } from '@/lib/body/text'
import type { Direction } from '@/lib/i18n/locales'
import type { BlockProps } from './block-props'
import { Blockquote } from './blocks/blockquote'
import { BulletList } from './blocks/bullet-list'
import { Heading } from './blocks/heading'
import { ListItem } from './blocks/list-item'
import { OrderedList } from './blocks/ordered-list'
import { Paragraph } from './blocks/paragraph'
import { Inline } from './inline'

/** A block without a component here does not compile. */
const components = {
  paragraph: Paragraph,
  heading: Heading,
  bulletList: BulletList,
  orderedList: OrderedList,
  listItem: ListItem,
  blockquote: Blockquote,
} satisfies Record<BlockName, (props: BlockProps) => ReactNode>

/** Blocks in a row; those without text leave no gap. `base` is the direction of what they stand in. */
export function Blocks({ nodes, base }: { nodes: DocJson[]; base: Direction }) {
  return nodes
    .filter((node) => inlineText(node).trim() !== '')
    .map((node, index) => <Block key={keyOf(node, index)} node={node} base={base} />)
}

function Block({ node, base }: { node: DocJson; base: Direction }) {
  if (!isBlockName(node.type)) return null
  const Component = components[node.type]
  const direction = blockDirection(node.attrs?.dir, inlineText(node), base)
  return (
    <Component attrs={node.attrs ?? {}} dir={direction === base ? undefined : direction}>
      {isTextblock(node) ? (
        <Inline nodes={node.content ?? []} />
      ) : (
        <Blocks nodes={node.content ?? []} base={direction} />
      )}
    </Component>
  )
}

function isBlockName(type: string): type is BlockName {
  return Object.hasOwn(components, type)
}

function isTextblock({ type }: DocJson): boolean {
  return type === 'paragraph' || type === 'heading'
}

/** The document is drawn once, on the server, and never reordered: its place is a block's name. */
function keyOf(node: DocJson, index: number): string {
  return `${index}-${node.type}`
}
