import type { DocJson } from '../doc-json'

/** A picture in what was pasted: not yet one of the library. Only ever a block of its own, never inside another. */
export const pastedImage = 'pastedImage'

/** Stands for a table that no article can hold, until it is counted. At the top level, as pictures are. */
export const tableLeftOut = 'tableLeftOut'

/** What a place in the text can hold: any block, paragraphs and lists (quotes, items, boxes), paragraphs, or one line. */
export type Holder = 'blocks' | 'lists' | 'paragraphs' | 'line'

/** The blocks as a holder can take them, and those that must come after it. */
export function fitBlocks(blocks: DocJson[], holder: Holder): { inner: DocJson[]; after: DocJson[] } {
  if (holder === 'blocks') return { inner: blocks, after: [] }
  const { inner, after } = parted(blocks)
  if (holder === 'lists') return { inner: inner.flatMap(plainer), after }
  const paragraphs = inner.flatMap((block) => asCellText(block))
  return { inner: holder === 'line' ? oneLine(paragraphs) : paragraphs, after }
}

function oneLine(paragraphs: DocJson[]): DocJson[] {
  const content = paragraphs.flatMap(({ content: words = [] }, index): DocJson[] => [
    ...(index > 0 ? [{ type: 'text', text: ' ' }] : []),
    ...words.map((word) => (word.type === 'hardBreak' ? { type: 'text', text: ' ' } : word)),
  ])
  return content.length > 0 ? [{ type: 'paragraph', attrs: { dir: null }, content }] : []
}

/** Parts what fits into a holder from pictures and tables, which come after it. */
export function parted(blocks: DocJson[]): { inner: DocJson[]; after: DocJson[] } {
  const goesAfter = ({ type }: DocJson) =>
    type === pastedImage || type === 'table' || type === tableLeftOut || type === 'figure'
  return { inner: blocks.filter((block) => !goesAfter(block)), after: blocks.filter(goesAfter) }
}

/** Blocks as quotes and items can hold them: headings become paragraphs, quotes open. */
export function plainer(block: DocJson): DocJson[] {
  if (block.type === 'heading') return [{ ...block, type: 'paragraph', attrs: { dir: block.attrs?.dir ?? null } }]
  if (block.type === 'blockquote') return block.content ?? []
  return block.type === 'divider' ? [] : [block]
}

/** Cells hold paragraphs: a list keeps its signs as text. */
export function asCellText(block: DocJson): DocJson[] {
  if (block.type === 'bulletList' || block.type === 'orderedList') {
    const start = Number(block.attrs?.start ?? 1)
    return (block.content ?? []).flatMap((item, at) =>
      (item.content ?? [])
        .flatMap((one) => asCellText(one))
        .map((paragraph, line): DocJson => {
          const sign = block.type === 'orderedList' ? `${start + at}. ` : '• '
          if (line > 0) return paragraph
          return { ...paragraph, content: [{ type: 'text', text: sign }, ...(paragraph.content ?? [])] }
        }),
    )
  }
  return plainer(block).flatMap((one) => (one.type === 'paragraph' ? [one] : asCellText(one)))
}
