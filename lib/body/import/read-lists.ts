import type { WordStyles } from './read-styles'
import { attributeOf, elementsOf, numberOf, valueIn, type WordElement } from './word-xml'

export type WordLists = {
  /** The level at which the paragraphs of a style stand in a list. */
  levelOf: (list: string, style: string | undefined) => number | undefined
  /**
   * Begins to count a text from its start: what it gives must be asked once for each paragraph in a list, in their order,
   * and answers with the number that stands before it; null when none does.
   */
  counting: () => (list: string, level: number) => number | null
}

/**
 * The lists of a Word file, and how their paragraphs are numbered (ECMA-376 part 1, 17.9): lists of the same kind share
 * their counts, so a list goes on after whatever stands between; one that is told to begin anew does so once.
 * @param xml its part `numbering`, '' when it has none
 */
export function readLists(xml: string, styles: WordStyles): WordLists {
  const kinds = new Map(
    elementsOf(xml, 'abstractNum').map((kind) => [attributeOf(kind.attributes, 'abstractNumId'), readKind(kind)]),
  )
  const lists = new Map(elementsOf(xml, 'num').map((list) => [attributeOf(list.attributes, 'numId'), readList(list)]))
  const kindOf = ({ kind: id }: List): Kind | undefined => {
    const kind = kinds.get(id)
    if (kind?.style === undefined) return kind
    const list = lists.get(styles.numbering(kind.style)?.list)
    return list ? kinds.get(list.kind) : kind
  }
  return {
    levelOf: (id, style) => {
      const list = lists.get(id)
      const levels = (list && kindOf(list)?.levels) ?? []
      return style === undefined ? undefined : [...levels].find(([, level]) => level.style === style)?.[0]
    },
    counting: () => {
      const counts = new Map<Kind, Map<number, number>>()
      const begun = new Set<string>()
      return (id, at) => {
        const list = lists.get(id)
        const kind = list && kindOf(list)
        const level = list?.levels.get(at) ?? kind?.levels.get(at)
        if (!kind || !level) return null
        const numbers = counts.get(kind) ?? new Map<number, number>()
        counts.set(kind, numbers)
        const anew = list.starts.get(at)
        const before = anew === undefined || begun.has(`${id} ${at}`) ? numbers.get(at) : undefined
        begun.add(`${id} ${at}`)
        const number = before === undefined ? (anew ?? level.start) : before + 1
        numbers.set(at, number)
        for (const [deeper, { restart }] of kind.levels)
          if (deeper > at && at < (restart ?? deeper)) numbers.delete(deeper)
        return level.isNumbered ? number : null
      }
    },
  }
}

/** What lists have in common. `style`: the style whose list has the levels, where it has none itself. */
type Kind = { levels: Map<number, Level>; style: string | undefined }

function readKind({ inner }: WordElement): Kind {
  return { levels: readLevels(inner), style: valueIn(inner, 'numStyleLink') }
}

/** `restart`: begins anew after a paragraph of a level above this one; of any level above its own when undefined. */
type Level = { start: number; restart: number | undefined; isNumbered: boolean; style: string | undefined }

function readLevels(xml: string): Map<number, Level> {
  return new Map(
    elementsOf(xml, 'lvl').flatMap(({ attributes, inner }): [number, Level][] => {
      const at = numberOf(attributeOf(attributes, 'ilvl') ?? '0')
      // Word knows nine levels.
      return at === undefined || at > 8 ? [] : [[at, readLevel(inner)]]
    }),
  )
}

function readLevel(xml: string): Level {
  return {
    start: numberOf(valueIn(xml, 'start')) ?? 1,
    restart: numberOf(valueIn(xml, 'lvlRestart')),
    isNumbered: valueIn(xml, 'numFmt') !== 'bullet',
    style: valueIn(xml, 'pStyle'),
  }
}

/** `starts`: the numbers its levels are told to begin with; `levels`: those it has of its own. */
type List = { kind: string | undefined; starts: Map<number, number>; levels: Map<number, Level> }

function readList({ inner }: WordElement): List {
  const list: List = { kind: valueIn(inner, 'abstractNumId'), starts: new Map(), levels: readLevels(inner) }
  for (const { attributes, inner: told } of elementsOf(inner, 'lvlOverride')) {
    const at = numberOf(attributeOf(attributes, 'ilvl'))
    const start = numberOf(valueIn(told, 'startOverride'))
    if (at !== undefined && start !== undefined) list.starts.set(at, start)
  }
  return list
}
