import { Fragment, type Mark, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'
import { anchor, kindOf, markedAs } from '@/lib/body/suggestions/suggestion'
import { holdsOthers, insertedBlockAt, isOwnDeletion } from './leaves'
import { Unsuggestable, type Work } from './suggester'

/** Suggests to insert a slice at a position in a text. */
export function insertText(work: Work, at: number, slice: Slice): void {
  const { tr, me } = work
  const pos = afterOwnDeletion(work, at)
  const content = unwrapped(slice)
  const $pos = tr.doc.resolve(pos)
  const inOwnBlock = insertedBlockAt($pos, me) === 'own'
  const { openStart, openEnd } = content
  const marked = inOwnBlock
    ? new Slice(parted($pos, content), openStart, openEnd)
    : new Slice(inserted(work, content.content, openStart, openEnd), openStart, openEnd)
  const size = tr.doc.content.size
  tr.replace(pos, pos, marked)
  const end = pos + tr.doc.content.size - size
  if (end === pos) throw new Unsuggestable()
  work.select = { from: end, to: end }
}

/**
 * Suggests to insert whole blocks between others.
 * @param start where the person's command had put them
 */
export function insertBlocks(work: Work, at: number, content: Fragment, start: number): void {
  const { tr, me } = work
  // What colleagues suggest in these blocks would come in as if it were accepted.
  if (content.content.some((block) => holdsOthers(block, me))) throw new Unsuggestable()
  const whose = insertedBlockAt(tr.doc.resolve(at), me)
  const blocks = whose === 'own' ? plain(content) : inserted(work, content, 0, 0)
  tr.insert(at, blocks)
  work.placed = { at, steps: tr.steps.length, start, size: content.size }
}

/** Text is not inserted into what is to be deleted but after it. */
function afterOwnDeletion({ tr, me }: Work, at: number): number {
  const { nodeBefore, nodeAfter } = tr.doc.resolve(at)
  const before = nodeBefore && markedAs(nodeBefore)
  if (!nodeAfter || !before || !isOwnDeletion(before, me) || !before.isInSet(nodeAfter.marks)) return at
  return at + nodeAfter.nodeSize
}

/** What parts a block that is inserted itself: each part of it is. */
function parted($pos: ResolvedPos, { content, openStart }: Slice): Fragment {
  for (let depth = $pos.depth; depth > $pos.depth - openStart; depth--) {
    const mark = markedAs($pos.node(depth))
    if (mark) return markedAt(content, depth - ($pos.depth - openStart) - 1, mark)
  }
  return content
}

function markedAt(content: Fragment, level: number, mark: Mark): Fragment {
  return Fragment.fromArray(
    content.content.map((node) =>
      level === 0 ? node.mark(mark.addToSet(node.marks)) : node.copy(markedAt(node.content, level - 1, mark)),
    ),
  )
}

/** A piece of one paragraph is text, however it was copied. */
function unwrapped(slice: Slice): Slice {
  let { content, openStart, openEnd } = slice
  while (openStart > 0 && openEnd > 0 && content.childCount === 1 && content.firstChild) {
    content = content.firstChild.content
    openStart--
    openEnd--
  }
  return new Slice(content, openStart, openEnd)
}

/** The content as suggested: whole blocks are marked as such, text at open ends by itself. */
function inserted(work: Work, content: Fragment, openStart: number, openEnd: number): Fragment {
  const mark = insertion(work)
  const nodes = content.content.flatMap((node, index) => {
    const start = index === 0 ? openStart : 0
    const end = index === content.childCount - 1 ? openEnd : 0
    if (start === 0 && end === 0) {
      // Typing in the midst of struck text takes on its mark; it is not struck itself.
      const clean = plainNode(node, node.isInline)
      return clean ? [clean.mark(mark.addToSet(clean.marks))] : []
    }
    const within = inserted(work, node.content, Math.max(0, start - 1), Math.max(0, end - 1))
    const held =
      node.isTextblock && within.size === 0 ? Fragment.from(work.tr.doc.type.schema.text(anchor, [mark])) : within
    return [node.type.create(node.attrs, held, unsuggested(node))]
  })
  return Fragment.fromArray(nodes)
}

/** Without suggestions that came along with it; what was struck in a block stays away. */
export function plain(content: Fragment): Fragment {
  return Fragment.fromArray(content.content.flatMap((node) => plainNode(node, false) ?? []))
}

function plainNode(node: Node, keepStruck: boolean): Node | null {
  if (!keepStruck && markedAs(node)?.type.name === 'deletion') return null
  if (node.isText) {
    const text = node.text?.replaceAll(anchor, '')
    return text ? node.type.schema.text(text, unsuggested(node)) : null
  }
  const content = plain(node.content)
  // A list of which every item is struck goes with them.
  const isEmptied = content.size === 0 && node.content.size > 0 && !node.type.validContent(content)
  return isEmptied ? null : node.type.create(node.attrs, content, unsuggested(node))
}

function unsuggested({ marks }: Node): readonly Mark[] {
  return marks.filter((mark) => kindOf(mark) === null)
}

function insertion({ tr, id }: Work): Mark {
  const type = tr.doc.type.schema.marks.insertion
  if (!type) throw new Unsuggestable()
  return type.create({ id })
}
