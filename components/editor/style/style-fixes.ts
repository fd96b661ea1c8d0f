import { closeHistory } from '@tiptap/pm/history'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { setWordForWord } from '@/lib/body/suggestions/word-for-word'
import { type Located, placeOf, styleMarksKey } from './style-marks'

/** One finding settled with one of its fixes, as an undo of its own; null when its text is no longer there. */
export function fixOne(state: EditorState, located: Located, fix: string): Transaction | null {
  return settle(state, [{ located, fix }])
}

/** All that can be settled without asking, in one step and one undo; null when that is nothing. */
export function fixMany(state: EditorState, found: Located[]): Transaction | null {
  return settle(
    state,
    found.flatMap((located) => {
      const [fix] = located.finding.fixes
      return fix !== undefined && located.finding.fixes.length === 1 ? [{ located, fix }] : []
    }),
  )
}

/** Can it be settled without asking? A hint is for a person to weigh. */
export function isSafe({ finding: { fixes, severity } }: Located): boolean {
  return fixes.length === 1 && severity !== 'hint'
}

function settle(state: EditorState, wanted: { located: Located; fix: string }[]): Transaction | null {
  const edits = wanted
    .flatMap(({ located, fix }) => {
      const place = placeOf(state, located)
      return place ? [{ ...place, fix, key: located.key }] : []
    })
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const taken: typeof edits = []
  for (const edit of edits) if (edit.from >= (taken.at(-1)?.to ?? 0)) taken.push(edit)
  if (taken.length === 0) return null
  const { tr } = state
  for (const { from, to, fix } of taken.toReversed()) {
    if (fix) tr.insertText(fix, from, to)
    else tr.delete(from, to)
  }
  return setWordForWord(closeHistory(tr)).setMeta(styleMarksKey, { settled: taken.map(({ key }) => key) })
}
