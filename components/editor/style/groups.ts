import type { Severity } from '@/lib/style/finding'
import { isSafe } from './style-fixes'
import type { Located } from './style-marks'

/** Findings that say the same thing: of one rule, and of one entry of a list; those in quotations by themselves. */
export type Group = {
  key: string
  ruleId: string
  entryId: string | null
  severity: Severity
  quoted: boolean
  found: Located[]
}

const order: Severity[] = ['error', 'warning', 'hint']

/** The findings by what they say, the gravest first, then as they come in the text. */
export function groupsOf(found: Located[]): Group[] {
  const groups = new Map<string, Group>()
  for (const located of found) {
    const { ruleId, entryId = null, severity, quoted = false } = located.finding
    const key = [ruleId, ...(entryId === null ? [] : [entryId]), ...(quoted ? ['quoted'] : [])].join(' ')
    const group = groups.get(key) ?? { key, ruleId, entryId, severity, quoted, found: [] }
    group.found.push(located)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}

/** Those of a group that one button may settle; what was only pointed out is weighed one by one. */
export function settledAtOnce({ found }: Group): Located[] {
  return found.filter(isSafe)
}

/** How many of each there are. */
export function countsOf(found: Located[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 }
  for (const { finding } of found) counts[finding.severity] += 1
  return counts
}
