import type { Finding } from './finding'

/** The text of a block with one finding settled by one of its fixes. */
export function applyFix(text: string, { from, to }: Pick<Finding, 'from' | 'to'>, fix: string): string {
  return text.slice(0, from) + fix + text.slice(to)
}
