import { resolveDir } from '@/lib/arabic/direction'
import type { Direction } from './locales'

/**
 * `text` fit to be set inside plain text of direction `base` (a title, a dateline, a share text): wrapped in Unicode
 * isolates when it holds letters of the other direction, so that it cannot reorder its neighbours. In HTML prefer `<bdi>`.
 */
export function isolate(text: string, base: Direction): string {
  if (resolveDir(text, base === 'rtl' ? 'ltr' : 'rtl') === base) return text
  return `${resolveDir(text, base) === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`
}
