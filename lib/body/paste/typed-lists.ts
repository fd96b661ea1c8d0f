import { toLatinDigits } from '@/lib/arabic/normalize'
import type { DocJson } from '../doc-json'

/**
 * Paragraphs that somebody began with «- », «• », «١. » or «أ. » become a list: two in a row at least, all of one kind, numbers
 * one after the other. A single line with a dash is a line with a dash.
 */
export function typedLists(blocks: DocJson[]): DocJson[] {
  const result: DocJson[] = []
  let at = 0
  while (at < blocks.length) {
    const items = itemsFrom(blocks, at)
    if (items.length > 1) {
      result.push(listOf(items))
      at += items.length
    } else {
      const block = blocks[at]
      if (block) result.push(block)
      at++
    }
  }
  return result
}

type Typed = { block: DocJson; kind: string; number: number | null; length: number }

function itemsFrom(blocks: DocJson[], at: number): Typed[] {
  const items: Typed[] = []
  for (let index = at; index < blocks.length; index++) {
    const item = typedItem(blocks[index])
    const before = items.at(-1)
    if (!item) break
    if (before && (before.kind !== item.kind || (item.number !== null && item.number !== (before.number ?? 0) + 1)))
      break
    items.push(item)
  }
  return items
}

function typedItem(block: DocJson | undefined): Typed | null {
  const first = block?.type === 'paragraph' ? block.content?.[0] : undefined
  if (!block || first?.type !== 'text' || !first.text) return null
  const [sign] = first.text.split(' ', 1)
  if (sign === undefined || sign.length === 0 || sign.length === first.text.length) return null
  const length = sign.length + 1
  if (/^[-–—•●▪◦‣·*]$/u.test(sign)) return { block, kind: sign, number: null, length }
  const [, digits, close] = /^\(?(\p{Nd}{1,2})([.)-])$/u.exec(sign) ?? []
  if (digits && close) return { block, kind: close, number: Number(toLatinDigits(digits)), length }
  const [, letter, after] = /^([أإابتثجدهوزحطيa-h])([.)-])$/u.exec(sign) ?? []
  const order = letter ? orders.find((letters) => letters.includes(letter)) : undefined
  return order && letter && after ? { block, kind: `letter${after}`, number: order.indexOf(letter) + 1, length } : null
}

/** Only as far as lists of letters go in the news; «ب» comes second in both orders of the Arabic alphabet. */
const orders = ['أبجدهوزحطي', 'abcdefgh']

function listOf(items: Typed[]): DocJson {
  const content = items.map(
    ({ block, length }): DocJson => ({ type: 'listItem', content: [withoutSign(block, length)] }),
  )
  const start = items[0]?.number ?? null
  return start === null
    ? { type: 'bulletList', attrs: { dir: null }, content }
    : { type: 'orderedList', attrs: { start, dir: null }, content }
}

function withoutSign(block: DocJson, length: number): DocJson {
  const [first, ...rest] = block.content ?? []
  const text = first?.text?.slice(length) ?? ''
  return { ...block, content: text && first ? [{ ...first, text }, ...rest] : rest }
}
