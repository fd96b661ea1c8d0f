import type { Finding, StyleBlock, StyleOptions } from './finding'
import { isSameRun, noRun, type QuoteRun, quoteRuns } from './quote-runs'
import { type Reading, readBlock, type Sight, seeBlock } from './reading'
import { isBlockRule, type Match, type Rule } from './rule'
import { styleRules } from './rules'

/** Everything in these blocks that is not as the house writes, in the order of the text. */
export function checkStyle(blocks: StyleBlock[], options: StyleOptions): Finding[] {
  return styleChecker(options)(blocks)
}

/**
 * Checks the same text again and again while it changes: a block is read anew only when it is another text, or stands in
 * another quotation. Only what concerns the whole document (which quotations run on, mixed digits) is looked at each time.
 * @param rules all of them unless told
 */
export function styleChecker(options: StyleOptions, rules: readonly Rule[] = styleRules) {
  let kept = new Map<string, Read>()
  return (blocks: StyleBlock[]): Finding[] => {
    const next = new Map<string, Read>()
    const seen = blocks.map((block) => {
      const before = kept.get(block.id)
      return before && isSame(before.block, block) ? before : { block, sight: seeBlock(block) }
    })
    const runs = quoteRuns(seen.map(({ sight }) => sight))
    const reads = seen.map((it, at) => {
      const run = runs[at] ?? noRun
      const read = 'reading' in it && isSameRun(it.reading.run, run) ? it : readAndCheck(it, run, options, rules)
      next.set(it.block.id, read)
      return read
    })
    kept = next
    const readings = reads.map((it) => it.reading)
    const ofDocument = new Map<string, Finding[]>()
    for (const finding of checkDocument(readings, options, rules)) {
      const found = ofDocument.get(finding.blockId)
      if (found) found.push(finding)
      else ofDocument.set(finding.blockId, [finding])
    }
    return reads.flatMap(({ block, findings }) => {
      const more = ofDocument.get(block.id)
      return more ? inOrder([...findings, ...more]) : findings
    })
  }
}

type Seen = { block: StyleBlock; sight: Sight }
type Read = Seen & { reading: Reading; findings: Finding[] }

function readAndCheck({ block, sight }: Seen, run: QuoteRun, options: StyleOptions, rules: readonly Rule[]): Read {
  const reading = readBlock(block, options, sight, run)
  const findings = rules.flatMap((rule) =>
    isBlockRule(rule) && concerns(rule, reading)
      ? rule
          .find(reading, options)
          .filter((match) => !isApproved(match, reading))
          .map((match) => asFinding(rule, match, block.id, rule.quoted === 'hint' && isQuoted(match, reading)))
      : [],
  )
  return { block, sight, reading, findings: inOrder(findings) }
}

function checkDocument(readings: Reading[], options: StyleOptions, rules: readonly Rule[]): Finding[] {
  return rules.flatMap((rule) =>
    isBlockRule(rule)
      ? []
      : rule.findAll(readings, options).map(({ blockId, ...match }) => asFinding(rule, match, blockId)),
  )
}

function concerns({ script }: Rule, { rtl }: Reading): boolean {
  return script === 'any' || (script === 'arabic') === rtl
}

function asFinding({ id, severity }: Rule, match: Match, blockId: string, quoted = false): Finding {
  const { from, to, fixes, entryId } = match
  return {
    blockId,
    from,
    to,
    ruleId: id,
    severity: quoted ? 'hint' : severity,
    fixes,
    ...(quoted && { quoted }),
    ...(entryId === undefined ? {} : { entryId }),
  }
}

/** A mark of a name is as the list has it: «بوكينغ.كوم», «Yahoo!». */
function isApproved({ from, to }: Match, { names }: Reading): boolean {
  return names.some((name) => name.approved && name.from <= from && to <= name.to)
}

function isQuoted({ from, to }: Match, { quoted }: Reading): boolean {
  return quoted.some(([start, end]) => start <= from && to <= end)
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.from - b.from || a.to - b.to)
}

function isSame(a: StyleBlock, b: StyleBlock): boolean {
  return (
    a.text === b.text &&
    a.skip.length === b.skip.length &&
    a.skip.every(([from, to], at) => from === b.skip[at]?.[0] && to === b.skip[at]?.[1])
  )
}
