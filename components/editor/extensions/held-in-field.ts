import type { Node } from '@tiptap/pm/model'
import { resolveDir } from '@/lib/arabic/direction'
import { holdRuns } from '@/lib/arabic/hold-runs'
import { isField } from '@/lib/body/commands/fields'
import { flatText } from '@/lib/body/isolate-runs'
import type { Direction } from '@/lib/i18n/locales'
import type { Drawn } from './block-decorations'

/** The runs of the headline or the standfirst, which cannot hold the mark `isolate`, as readers will see them. */
export function heldInField(block: Node, base: Direction): Drawn[] {
  if (!isField(block.type.name)) return []
  const dir = resolveDir(block.textContent, base)
  let at = 1
  return holdRuns(flatText(block), dir).flatMap(({ text, held }): Drawn[] => {
    const from = at
    at += text.length
    return held ? [{ from, to: at, attributes: { dir: 'ltr' }, element: 'bdi' }] : []
  })
}
