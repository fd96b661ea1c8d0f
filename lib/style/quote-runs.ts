import type { QuoteMark } from './quote-marks'

/** What a block has of quotations that fill more than one. */
export type QuoteRun = {
  /** It stands up to here in a quotation that began in a block before it and was not opened anew in this one. */
  until: number
  /** Marks without a mate in the block that are right: the quotation goes on in the next one, or began before. */
  marks: ReadonlySet<QuoteMark>
}

export const noRun: QuoteRun = { until: 0, marks: new Set() }

type Block = { open: string; marks: QuoteMark[] }

/**
 * Quotations over several blocks. A mark that is left open runs on when the next block opens its quotation anew, as English
 * and most Arabic desks do, or when the next mark without a mate closes it, however many blocks later.
 */
export function quoteRuns(blocks: Block[]): QuoteRun[] {
  const runs = blocks.map(() => noRun)
  const add = (at: number, mark: QuoteMark | null, until = 0) => {
    const { until: before, marks } = runs[at] ?? noRun
    runs[at] = { until: Math.max(before, until), marks: mark ? new Set([...marks, mark]) : marks }
  }
  for (const [at, block] of blocks.entries()) {
    const left = openAtEnd(block)
    const ends = left.length > 0 && sentenceEnd.test(block.open)
    for (const mark of left.toReversed()) {
      if (!ends && !beginsSpeech(block, mark)) continue
      if (opensAnew(blocks[at + 1], mark)) {
        add(at, mark)
        break
      }
      const end = closedIn(blocks, at + 1, mark)
      if (!end) continue
      add(at, mark)
      for (let between = at + 1; between < end.at; between += 1) add(between, null, blocks[between]?.open.length)
      add(end.at, end.mark, end.mark.at)
      break
    }
  }
  return runs
}

export function isSameRun(a: QuoteRun, b: QuoteRun): boolean {
  return a.until === b.until && a.marks.size === b.marks.size && [...a.marks].every((mark) => b.marks.has(mark))
}

/** The marks that are still open where the block ends. */
function openAtEnd({ marks }: Block): QuoteMark[] {
  const alone = marks.filter((mark) => !mark.mate)
  return alone.slice(alone.findLastIndex((mark) => mark.role === 'close') + 1)
}

/** The block does not break off in the middle of a sentence. */
const sentenceEnd = /[.…؟?!:؛،,][»”")\]]*\s*$/

/** What is said begins a block or follows «قال:»; anywhere else, the block that breaks off is a finished sentence. */
function beginsSpeech({ open }: Block, { at }: QuoteMark): boolean {
  const before = open.slice(0, at).trimEnd()
  return before === '' || ':،,'.includes(before.slice(-1))
}

function opensAnew(block: Block | undefined, { kind }: QuoteMark): boolean {
  const first = block?.marks[0]
  return first?.kind === kind && first.role === 'open' && block?.open.slice(0, first.at).trim() === ''
}

function closedIn(blocks: Block[], from: number, { kind }: QuoteMark): { at: number; mark: QuoteMark } | null {
  for (let at = from; at < blocks.length; at += 1) {
    const marks = blocks[at]?.marks ?? []
    const alone = marks.find((mark) => !mark.mate)
    if (alone) return alone.role === 'close' && alone.kind === kind ? { at, mark: alone } : null
    // Whoever quotes anew with the same marks is no longer inside.
    if (marks.some((mark) => mark.kind === kind)) return null
  }
  return null
}
