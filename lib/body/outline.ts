import type { Node } from '@tiptap/pm/model'

/** Blocks that the outline names; paragraphs, lists and quotes are what stands between them. */
export const outlined = [
  'headline',
  'heading',
  'keyPoints',
  'figure',
  'gallery',
  'pullQuote',
  'factBox',
  'editorsNote',
  'table',
  'embed',
  'relatedStory',
] as const
export type OutlineKind = (typeof outlined)[number]

export type OutlineEntry = {
  kind: OutlineKind
  /** 1: the headline; 2 and 3: headings; blocks stand one below the heading before them. */
  level: number
  /** Its first words; '' when it has none. */
  text: string
  /** Where the block begins, and which of the document it is. */
  position: number
  index: number
}

const longestText = 80

/** The parts of an article in order: headline, headings and what is more than text. */
export function outlineOf(doc: Node): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  let below = 2
  doc.forEach((block, position, index) => {
    const kind = outlined.find((name) => name === block.type.name)
    if (!kind) return
    const level = kind === 'headline' ? 1 : kind === 'heading' ? Number(block.attrs.level) : below
    if (kind === 'heading') below = level + 1
    entries.push({ kind, level, text: wordsOf(block), position, index })
  })
  return entries
}

/** The entry under which the block `index` of the document stands. */
export function entryAt(entries: OutlineEntry[], index: number): OutlineEntry | undefined {
  return entries.findLast((entry) => entry.index <= index)
}

function wordsOf(block: Node): string {
  const text = block
    .textBetween(0, Math.min(block.content.size, 4 * longestText), ' ', ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return text.length > longestText ? `${text.slice(0, longestText).replace(/\s\S*$/u, '')}…` : text
}
