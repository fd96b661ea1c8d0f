import { styleChecker } from './check'
import type { Finding, StyleBlock, StyleOptions } from './finding'
import type { Rule } from './rule'

/** The text of a block with one finding settled by one of its fixes. */
export function applyFix(text: string, { from, to }: Pick<Finding, 'from' | 'to'>, fix: string): string {
  return text.slice(0, from) + fix + text.slice(to)
}

/** One replacement in the text of a block, as offsets of the text before any of them. */
export type Edit = { from: number; to: number; insert: string }

/**
 * What settles all findings of one block at once: those with a single fix that overlap no other taken before them, from
 * the front. Hints are left to a person. What overlapped is found again by the next check.
 */
export function fixesOf(findings: Finding[]): Edit[] {
  const edits: Edit[] = []
  let free = 0
  for (const { from, to, fixes, severity } of [...findings].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const [insert] = fixes
    if (insert === undefined || fixes.length > 1 || severity === 'hint' || from < free) continue
    edits.push({ from, to, insert })
    free = to
  }
  return edits
}

/** The text with everything settled that `fixesOf` settles. */
export function fixAll(text: string, findings: Finding[]): string {
  return fixesOf(findings).reduceRight((fixed, edit) => applyFix(fixed, edit, edit.insert), text)
}

/** Checks and fixes until nothing more can be settled without a person. Skipped stretches move with the text. */
export function settleStyle(blocks: StyleBlock[], options: StyleOptions, rules?: readonly Rule[]): StyleBlock[] {
  const check = styleChecker(options, rules)
  let settled = blocks
  for (let round = 0; round < 6; round += 1) {
    const findings = byBlock(check(settled))
    const next = settled.map((block) => settleBlock(block, fixesOf(findings.get(block.id) ?? [])))
    if (next.every((block, at) => block === settled[at])) break
    settled = next
  }
  return settled
}

function byBlock(findings: Finding[]): Map<string, Finding[]> {
  const blocks = new Map<string, Finding[]>()
  for (const finding of findings) blocks.set(finding.blockId, [...(blocks.get(finding.blockId) ?? []), finding])
  return blocks
}

function settleBlock(block: StyleBlock, edits: Edit[]): StyleBlock {
  if (edits.length === 0) return block
  const text = edits.reduceRight((fixed, edit) => applyFix(fixed, edit, edit.insert), block.text)
  const moved = (at: number) =>
    edits.reduce((to, edit) => (edit.to <= at ? to + edit.insert.length - (edit.to - edit.from) : to), at)
  return { id: block.id, text, skip: block.skip.map(([from, to]) => [moved(from), moved(to)]) }
}
