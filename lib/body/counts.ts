import type { Node } from '@tiptap/pm/model'
import type { Selection } from '@tiptap/pm/state'
import { countCharacters } from '@/lib/i18n/characters'
import { countWords } from '@/lib/i18n/reading-time'
import type { DocJson } from './doc-json'
import { blockText } from './text'

/** Characters as a person counts them; line ends are none. */
export type CharacterCount = { characters: number; withoutSpaces: number }

const wordsOf = new WeakMap<Node, number>()
const charactersOf = new WeakMap<Node, CharacterCount>()

/** Words of the body, as `wordCount` has them. Blocks that were counted before are not read again. */
export function countedWords(doc: Node): number {
  return sumOver(doc, (block) => remember(wordsOf, block, () => countWords(textOf(block))))
}

/** Characters of the body. Blocks that were counted before are not read again. */
export function countedCharacters(doc: Node): CharacterCount {
  const of = (block: Node) => remember(charactersOf, block, () => charactersIn(textOf(block)))
  return {
    characters: sumOver(doc, (block) => of(block).characters),
    withoutSpaces: sumOver(doc, (block) => of(block).withoutSpaces),
  }
}

/** What is selected, as it is counted; each cell when cells of a table are. */
export function selectedText({ ranges }: Selection): string {
  return ranges.map(({ $from, $to }) => countedText($from.doc, $from.pos, $to.pos)).join('\n')
}

/** The text from one position to another, as it is counted: without what is only suggested. */
export function countedText(doc: Node, from: number, to: number): string {
  const selected = doc.cut(from, to).toJSON() as DocJson
  return (selected.content ?? []).map(blockText).join('\n')
}

/** Characters of any text. */
export function charactersIn(text: string): CharacterCount {
  return {
    characters: countCharacters(text.replace(/\n/g, '')),
    withoutSpaces: countCharacters(text.replace(/\s/gu, '')),
  }
}

/** Every top-level block but headline and standfirst. */
function sumOver(doc: Node, count: (block: Node) => number): number {
  let sum = 0
  for (const block of doc.children.slice(2)) sum += count(block)
  return sum
}

function remember<Value>(known: WeakMap<Node, Value>, block: Node, count: () => Value): Value {
  const found = known.get(block)
  if (found !== undefined) return found
  const counted = count()
  known.set(block, counted)
  return counted
}

function textOf(block: Node): string {
  return blockText(block.toJSON() as DocJson)
}
