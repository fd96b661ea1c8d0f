import { resolveDir } from '@/lib/arabic/direction'
import { heldText } from '@/lib/arabic/hold-runs'
import type { Direction } from './locales'

/**
 * `text` fit to be set inside plain text of direction `base` (a title, a dateline, a share text): wrapped in Unicode
 * isolates when it holds letters of the other direction, so that it cannot reorder its neighbours, and its own runs held
 * («لغة C++»). In HTML prefer `<bdi>`.
 * @param own the direction of the language it is written in, where that is another than `base`
 */
export function isolate(text: string, base: Direction, own: Direction = base): string {
  const dir = resolveDir(text, own)
  const held = heldText(text, dir)
  const isOneWay = resolveDir(text, base === 'rtl' ? 'ltr' : 'rtl') === base
  return isOneWay && dir === base ? held : `${dir === 'rtl' ? '\u2067' : '\u2066'}${held}\u2069`
}
