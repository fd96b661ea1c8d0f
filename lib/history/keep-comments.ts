import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import type { Locale } from '@/lib/i18n/locales'
import { idsIn } from '@/lib/review/ids-in'
import { align } from './align'
import { compareWords } from './compare-words'
import { alignableBlock } from './lines'

/**
 * An older document with its comments where they belong when it is put back: comments speak of the text and are no part of what
 * it was. A thread stays on the words it stands on now, where the older text has them; one that stands nowhere now, or on words
 * the older text has not, is where it was then. None stands in two places.
 * @param locale the language of the text, which says what a word is
 */
export function keepComments(now: Node, old: Node, locale: Locale): Node {
  const type = old.type.schema.marks.comment
  if (!type || idsIn(now).comments.size === 0) return old
  const [blocks, oldBlocks] = [unitsOfBlocks(now), unitsOfBlocks(old)]
  const pairs = align(
    withoutComments(old).content.content.map(alignableBlock),
    withoutComments(now).content.content.map(alignableBlock),
  )
  const kept = pairs.flatMap(({ before, after }) => {
    const [mine, theirs] = [blocks[after ?? -1], oldBlocks[before ?? -1]]
    return mine && theirs ? passagesIn(theirs, mine, locale) : []
  })
  const transform = new Transform(old)
  for (const { id } of kept) transform.removeMark(0, old.content.size, type.create({ id }))
  for (const { id, from, to } of kept) transform.addMark(from, to, type.create({ id }))
  return transform.doc
}

/** The node without the passages of these threads; of all, when none are named. */
export function withoutComments(node: Node, threads?: Iterable<string>): Node {
  const type = node.type.schema.marks.comment
  const transform = new Transform(node)
  const marks = threads ? [...threads].map((id) => type?.create({ id })) : [type]
  for (const mark of marks) if (mark) transform.removeMark(0, node.content.size, mark)
  return transform.doc
}

/** The text of a block letter by letter: where each stands in the document, and which threads speak of it. */
type Units = { text: string; at: number[]; threads: Map<string, number[]> }

function unitsOfBlocks(doc: Node): Units[] {
  const blocks: Units[] = []
  doc.forEach((block, start) => {
    const units: Units = { text: '', at: [], threads: new Map() }
    block.descendants((node, inside) => {
      // Words of two lines are no one word.
      const text = node.isText ? (node.text ?? '') : node.isInline ? '\uFFFC' : '\n'
      const threads = node.marks
        .filter((mark) => mark.type.name === 'comment')
        .map((mark) => lettersOf(units, String(mark.attrs.id)))
      for (let letter = 0; letter < text.length; letter++) {
        for (const letters of threads) letters.push(units.at.length)
        units.at.push(start + 1 + inside + letter)
      }
      units.text += text
    })
    blocks.push(units)
  })
  return blocks
}

function lettersOf({ threads }: Units, id: string): number[] {
  const letters = threads.get(id) ?? []
  threads.set(id, letters)
  return letters
}

/** Where the threads of a block as it is now stand in what it was, from their first word there to their last. */
function passagesIn(old: Units, now: Units, locale: Locale): { id: string; from: number; to: number }[] {
  if (now.threads.size === 0) return []
  const places = placesIn(old.text, now.text, locale)
  return [...now.threads].flatMap(([id, letters]) => {
    const there = letters.flatMap((letter) => places[letter] ?? [])
    if (!there.some((place) => /[\p{L}\p{N}\uFFFC]/u.test(old.text[place] ?? ''))) return []
    // What stays the same never changes its order.
    const [from, to] = [old.at[there[0] ?? -1], old.at[there.at(-1) ?? -1]]
    return from === undefined || to === undefined ? [] : [{ id, from, to: to + 1 }]
  })
}

/** For each letter of the newer text where it stands in the older one; null where it is new. */
function placesIn(old: string, now: string, locale: Locale): (number | null)[] {
  const places: (number | null)[] = []
  let place = 0
  for (const { kind, text } of compareWords(old, now, locale)) {
    if (kind === 'same') for (let letter = 0; letter < text.length; letter++) places.push(place + letter)
    else if (kind === 'inserted') for (let letter = 0; letter < text.length; letter++) places.push(null)
    if (kind !== 'inserted') place += text.length
  }
  return places
}
