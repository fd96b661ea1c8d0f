import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { Mapping } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Finding, Severity } from '@/lib/style/finding'

/** A finding and the place of its text when it was found. `text` is what stood there, between `before` and `after`. */
export type Located = {
  key: string
  finding: Finding
  from: number
  to: number
  text: string
  before: string
  after: string
}

type Ignored = { ruleId: string; from: number; to: number }
type Marks = { marks: DecorationSet; ignored: Ignored[] }
type Meta = { found?: Located[]; ignore?: Located; settled?: string[] }

export const styleMarksKey = new PluginKey<Marks>('styleMarks')

/** Underlines what was found and marks its blocks in the margin; added to an editor when the first check runs. */
export function styleMarksPlugin(onPick: (key: string) => void): Plugin<Marks> {
  return new Plugin<Marks>({
    key: styleMarksKey,
    state: {
      init: () => ({ marks: DecorationSet.empty, ignored: [] }),
      apply: (transaction, marks, _, { doc }) => next(transaction, marks, doc),
    },
    props: {
      decorations(state) {
        return this.getState(state)?.marks
      },
      handleClick(view, position) {
        const found = locatedAt(view.state, position)
        if (found) onPick(found.key)
        return false
      },
    },
  })
}

/** What a check found, to be shown from now on; what was ignored where it stands is left out. */
export function showFound(state: EditorState, found: Located[]): Transaction {
  return state.tr.setMeta(styleMarksKey, { found } satisfies Meta)
}

/** This one is right as it is: nothing is said about it here again. */
export function ignoreFound(state: EditorState, ignore: Located): Transaction {
  return state.tr.setMeta(styleMarksKey, { ignore } satisfies Meta)
}

/** Where a finding is now; null once its text is gone or changed. */
export function placeOf(state: EditorState, { key, text }: Located): { from: number; to: number } | null {
  const [mark] = styleMarksKey.getState(state)?.marks.find(undefined, undefined, isOf(key)) ?? []
  if (!mark || mark.to <= mark.from) return null
  const { from, to } = mark
  return state.doc.textBetween(from, to, undefined, '\uFFFC') === text.replaceAll('\n', '\uFFFC') ? { from, to } : null
}

/** Findings that are shown, in the order of the text. */
export function shownIn(state: EditorState): Located[] {
  const marks = styleMarksKey.getState(state)?.marks.find(undefined, undefined, isLocated) ?? []
  return marks
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map(({ spec, from, to }) => ({ ...(spec.located as Located), from, to }))
}

function next(transaction: Transaction, before: Marks, doc: Node): Marks {
  const { mapping, docChanged } = transaction
  const meta: Meta = transaction.getMeta(styleMarksKey) ?? {}
  let { marks, ignored } = before
  if (docChanged) {
    marks = withoutTouched(marks.map(mapping, doc), mapping)
    ignored = ignored
      .map(({ ruleId, from, to }) => ({ ruleId, from: mapping.map(from, 1), to: mapping.map(to, -1) }))
      .filter(({ from, to }) => from < to)
  }
  if (meta.ignore) {
    const { finding, key } = meta.ignore
    const [mark] = marks.find(undefined, undefined, isOf(key))
    if (mark) ignored = [...ignored, { ruleId: finding.ruleId, from: mark.from, to: mark.to }]
    marks = marks.remove(marks.find(undefined, undefined, isOf(key)))
  }
  if (meta.settled) {
    const gone = new Set(meta.settled)
    marks = marks.remove(marks.find(undefined, undefined, (spec) => gone.has(spec.located?.key)))
  }
  if (meta.found) {
    // What is still there keeps its decoration: its block need not be drawn again.
    const known = new Map(marks.find(undefined, undefined, isLocated).map(({ spec }) => [spec.located.key, spec]))
    marks = DecorationSet.create(doc, decorationsOf(withoutIgnored(meta.found, ignored), doc, known))
  }
  return { marks, ignored }
}

/** Without the marks at a change: what was found there is no longer what stands there. The next check tells anew. */
function withoutTouched(marks: DecorationSet, mapping: Mapping): DecorationSet {
  const touched = mapping.maps.flatMap((map, index) => {
    const later = mapping.slice(index + 1)
    const found: Decoration[] = []
    map.forEach((_from, _to, from, to) => {
      found.push(...marks.find(later.map(from, -1), later.map(to, 1), isLocated))
    })
    return found
  })
  return touched.length > 0 ? marks.remove(touched) : marks
}

function withoutIgnored(found: Located[], ignored: Ignored[]): Located[] {
  if (ignored.length === 0) return found
  return found.filter(
    ({ finding, from, to }) =>
      !ignored.some((one) => one.ruleId === finding.ruleId && one.from === from && one.to === to),
  )
}

function decorationsOf(found: Located[], doc: Node, known: Map<string, { located: Located }>): Decoration[] {
  const margins = new Map<number, Severity>()
  const marks = found.map((located) => {
    const { from, to, finding } = located
    const top = doc.resolve(from).before(1)
    const worst = margins.get(top)
    if (!worst || weight[finding.severity] > weight[worst]) margins.set(top, finding.severity)
    const spec = known.get(located.key) ?? { located }
    return Decoration.inline(from, to, { class: `style-mark style-mark-${finding.severity}` }, spec)
  })
  for (const [top, severity] of margins) {
    const end = top + (doc.nodeAt(top)?.nodeSize ?? 0)
    marks.push(Decoration.node(top, end, { class: `style-margin style-margin-${severity}` }))
  }
  return marks
}

function locatedAt(state: EditorState, position: number): Located | undefined {
  const [mark] = styleMarksKey.getState(state)?.marks.find(position, position, isLocated) ?? []
  return mark?.spec.located
}

function isLocated(spec: object): boolean {
  return 'located' in spec
}

function isOf(key: string): (spec: { located?: Located }) => boolean {
  return ({ located }) => located?.key === key
}

const weight: Record<Severity, number> = { hint: 0, warning: 1, error: 2 }
