import { toLatinDigits } from '@/lib/arabic/normalize'
import type { DocJson } from '../doc-json'
import { append } from './append'

/**
 * Paragraphs that somebody began with «- », «• », «١. » or «أ. » become a list: two in a row at least, all of one kind, numbers
 * one after the other. A single line with a dash is a line with a dash, and so is what people say to each other.
 */
export function typedLists(blocks: DocJson[]): DocJson[] {
  const result: DocJson[] = []
  let at = 0
  while (at < blocks.length) {
    const items = itemsFrom(blocks, at)
    if (items.length > 1) {
      append(result, isDialogue(items) ? items.map(({ block }) => block) : [listOf(items)])
      at += items.length
    } else {
      const block = blocks[at]
      if (block) result.push(block)
      at++
    }
  }
  return result
}

/** `numbers`: the place of its sign, in each order there is for signs of this kind; null for signs without one. */
type Typed = { block: DocJson; kind: string; numbers: number[] | null; length: number }

function itemsFrom(blocks: DocJson[], at: number): Typed[] {
  const items: Typed[] = []
  for (let index = at; index < blocks.length; index++) {
    const item = typedItem(blocks[index])
    const first = items[0]
    if (!item) break
    if (first && first.kind !== item.kind) break
    if (item.numbers && startOf([...items, item]) === undefined) break
    items.push(item)
  }
  return items
}

/** Do some of these lines with dashes ask or call, and others not? In a list of questions each one asks. */
function isDialogue(items: Typed[]): boolean {
  const asking = items.filter(({ block }) => /[?؟!]["”»]?$/u.test(textOf(block)))
  return /^[-–—]$/.test(items[0]?.kind ?? '') && asking.length > 0 && asking.length < items.length
}

function textOf({ content = [] }: DocJson): string {
  return content.map(({ text = ' ' }) => text).join('')
}

/** The number that these items begin with, when they come one after the other in one of the orders. */
function startOf(items: Typed[]): number | undefined {
  return items[0]?.numbers?.find((start, order) => items.every(({ numbers }, at) => numbers?.[order] === start + at))
}

function typedItem(block: DocJson | undefined): Typed | null {
  const first = block?.type === 'paragraph' ? block.content?.[0] : undefined
  if (!block || first?.type !== 'text' || !first.text) return null
  const [sign] = first.text.split(' ', 1)
  if (sign === undefined || sign.length === 0 || sign.length === first.text.length) return null
  const length = sign.length + 1
  if (/^[-–—•●▪◦‣·*]$/u.test(sign)) return { block, kind: sign, numbers: null, length }
  const [, digits, close] = /^\(?(\p{Nd}{1,2})([.)-])$/u.exec(sign) ?? []
  if (digits && close) return { block, kind: close, numbers: [Number(toLatinDigits(digits))], length }
  const [, letter, after] = /^([أإابتثجحخدهوزطيa-h])([.)-])$/u.exec(sign) ?? []
  if (!letter || !after) return null
  const script = letter >= 'a' && letter <= 'h' ? 'latin' : 'arabic'
  const numbers = orders[script].map((letters) => letters.indexOf(letter.replace(/[إا]/, 'أ')) + 1 || Number.NaN)
  return { block, kind: script + after, numbers, length }
}

/** Only as far as lists of letters go in the news; the Arabic alphabet has two orders. */
const orders = { arabic: ['أبجدهوزحطي', 'أبتثجحخد'], latin: ['abcdefgh'] }

function listOf(items: Typed[]): DocJson {
  const content = items.map(
    ({ block, length }): DocJson => ({ type: 'listItem', content: [withoutSign(block, length)] }),
  )
  const start = startOf(items)
  return start === undefined
    ? { type: 'bulletList', attrs: { dir: null }, content }
    : { type: 'orderedList', attrs: { start, dir: null }, content }
}

function withoutSign(block: DocJson, length: number): DocJson {
  const [first, ...rest] = block.content ?? []
  const text = first?.text?.slice(length) ?? ''
  return { ...block, content: text && first ? [{ ...first, text }, ...rest] : rest }
}
