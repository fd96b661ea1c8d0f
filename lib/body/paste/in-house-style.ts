import { styleChecker } from '@/lib/style/check'
import type { Finding, StyleBlock } from '@/lib/style/finding'
import { type Edit, fixesOf } from '@/lib/style/fix'
import { styleRules } from '@/lib/style/rules'
import { isUntouched } from '@/lib/style/untouched'
import type { DocJson } from '../doc-json'
import type { PasteSettings } from './read-clipboard'

/**
 * Blocks as the house writes. Each text block is looked at whole, so that a quotation mark knows its partner although a word
 * between them is bold; isolated runs and shown addresses stay as they are.
 */
export function inHouseStyle(blocks: DocJson[], { locale, house }: PasteSettings): DocJson[] {
  const texts = new Map<DocJson, DocJson[]>()
  for (const block of blocks) collect(block, texts)
  const holders = [...texts.keys()]
  const check = styleChecker({ locale, house, names: [], words: [] }, onPaste)
  for (let round = 0; round < rounds; round++) {
    const findings = new Map<string, Finding[]>()
    for (const finding of check(holders.map((holder, index) => styleBlock(index, texts.get(holder) ?? [])))) {
      const found = findings.get(finding.blockId)
      if (found) found.push(finding)
      else findings.set(finding.blockId, [finding])
    }
    let touched = false
    for (const [id, found] of findings) {
      const holder = holders[Number(id)]
      const edits = fixesOf(found)
      if (!holder || edits.length === 0) continue
      touched = true
      texts.set(holder, edited(texts.get(holder) ?? [], edits))
    }
    if (!touched) break
  }
  return blocks.map((block) => rebuilt(block, texts))
}

const onPaste = styleRules.filter((rule) => rule.onPaste)
/** One fix may make room for another; more than a few in a row none does. */
const rounds = 6

function collect(block: DocJson, texts: Map<DocJson, DocJson[]>): void {
  const { content = [] } = block
  if (content.some(({ type }) => type === 'text')) texts.set(block, content)
  else for (const child of content) collect(child, texts)
}

function rebuilt(block: DocJson, texts: Map<DocJson, DocJson[]>): DocJson {
  const content = texts.get(block) ?? block.content?.map((child) => rebuilt(child, texts))
  return content ? { ...block, content } : block
}

function styleBlock(index: number, content: DocJson[]): StyleBlock {
  let at = 0
  const skip: [number, number][] = []
  for (const node of content) {
    const from = at
    at += lengthOf(node)
    if (isKept(node)) skip.push([from, at])
  }
  return { id: String(index), text: content.map((node) => node.text ?? '\n').join(''), skip }
}

function isKept({ text = '', marks = [] }: DocJson): boolean {
  const names = marks.map(({ type }) => type)
  const isAddress = /^(https?:|www\.|[\w.+-]+@)/i.test(text)
  return isUntouched(text, names) || (isAddress && names.includes('link'))
}

/**
 * The content with its replacements, in one pass. A new text looks like the first of what it replaces; put between two, like
 * the one before.
 */
function edited(content: DocJson[], edits: Edit[]): DocJson[] {
  let at = 0
  let next = 0
  /** Is the new text of the next one in its place, though more of the old is to go? */
  let placed = false
  return content.flatMap((node): DocJson[] => {
    const start = at
    at += lengthOf(node)
    if (node.text === undefined) return [node]
    const parts: string[] = []
    let done = 0
    for (let edit = edits[next]; edit; edit = edits[next]) {
      const { from, to, insert } = edit
      if (from > at || (from === at && to > from)) break
      parts.push(node.text.slice(done, Math.max(from - start, done)), placed ? '' : insert)
      done = Math.max(done, to - start)
      placed = to > at
      if (placed) break
      next++
    }
    const text = parts.join('') + node.text.slice(done)
    return text === '' ? [] : [{ ...node, text }]
  })
}

function lengthOf({ text }: DocJson): number {
  return text?.length ?? 1
}
