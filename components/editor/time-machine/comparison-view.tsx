'use client'
import { Undo2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { HeldRuns } from '@/components/ui/held-text'
import { blockDirection } from '@/lib/arabic/direction'
import type { Change, Comparison } from '@/lib/history/compare'
import type { Part } from '@/lib/history/compare-words'
import type { Line } from '@/lib/history/lines'
import { formatList } from '@/lib/i18n/format'
import { type Direction, type Locale, locales } from '@/lib/i18n/locales'
import { paperProps } from '../paper'

/** Unchanged lines in a row beyond this many fold away. */
const shownAround = 2

/** What became of the text between two moments: side by side where there is room, in one column where not. */
export function ComparisonView({
  comparison,
  locale,
  uiLocale,
  label,
  onRestoreBlock,
}: {
  comparison: Comparison
  locale: Locale
  uiLocale: Locale
  label: string
  onRestoreBlock?: ((block: number) => void) | undefined
}) {
  const t = useTranslations('editor.time')
  const { counts } = comparison
  const changes = comparison.changes.filter((change) => change.kind === 'same' || !isEmpty(change))
  const base = locales[locale].dir
  return (
    <section aria-label={label} className="grid gap-3">
      <p className="text-muted text-sm">{t('counts', counts)}</p>
      <div {...paperProps(locale)} className="tm-paper tm-compare">
        {folded(changes).map((group, index) => {
          const rows = group.map((change, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn from data that never changes
            <Row key={row} change={change} base={base} uiLocale={uiLocale} onRestoreBlock={onRestoreBlock} />
          ))
          const isFolded = group.length > shownAround && group[0]?.kind === 'same'
          return isFolded ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn from data that never changes
            <details key={index}>
              <summary lang={uiLocale} dir={locales[uiLocale].dir}>
                {t('unchanged', { count: group.length })}
              </summary>
              {rows}
            </details>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: drawn from data that never changes
            <div key={index}>{rows}</div>
          )
        })}
      </div>
    </section>
  )
}

function Row({
  change,
  base,
  uiLocale,
  onRestoreBlock,
}: {
  change: Change
  base: Direction
  uiLocale: Locale
  onRestoreBlock: ((block: number) => void) | undefined
}) {
  if (change.kind === 'same') {
    return (
      <div className="tm-row">
        <LineText
          line={change.after}
          base={base}
          className="tm-whole"
          parts={[{ kind: 'same', text: change.after.text }]}
        />
      </div>
    )
  }
  const { parts } = change
  const before = 'before' in change ? change.before : null
  const after = 'after' in change ? change.after : null
  const line = after ?? before
  if (!line) return null
  return (
    <div className="tm-row" data-kind={change.kind}>
      <div className="tm-note" lang={uiLocale} dir={locales[uiLocale].dir}>
        <Note change={change} uiLocale={uiLocale} />
        {before && onRestoreBlock && <RestoreButton onClick={() => onRestoreBlock(before.block)} />}
      </div>
      <LineText
        line={before ?? line}
        base={base}
        className="tm-before"
        parts={parts.filter(({ kind }) => kind !== 'inserted')}
      />
      <LineText line={line} base={base} className="tm-after" parts={parts.filter(({ kind }) => kind !== 'deleted')} />
      <LineText line={line} base={base} className="tm-inline" parts={parts} />
    </div>
  )
}

function RestoreButton({ onClick }: { onClick: () => void }) {
  const t = useTranslations('editor.time')
  return (
    <Button tone="plain" className="tm-restore" onClick={onClick}>
      <Undo2 className="size-3.5" aria-hidden />
      {t('restoreBlock')}
    </Button>
  )
}

function Note({ change, uiLocale }: { change: Exclude<Change, { kind: 'same' }>; uiLocale: Locale }) {
  const t = useTranslations('editor.time')
  const looks = useTranslations('editor.time.looks')
  const formatting = 'formatting' in change ? change.formatting : []
  const names = [...new Set(formatting.map((name) => (isLook(name) ? looks(name) : looks('other'))))]
  const kind = change.kind === 'moved' ? (change.direction === 'up' ? 'movedUp' : 'movedDown') : change.kind
  const isText = 'parts' in change && change.parts.some((part) => part.kind !== 'same')
  return (
    <p>
      {change.kind === 'changed' && !isText ? null : <strong>{t(`kinds.${kind}`)}</strong>}
      {names.length > 0 && <span> {t('formatting', { what: formatList(names, uiLocale) })}</span>}
    </p>
  )
}

const lookNames = [
  'block',
  'dir',
  'level',
  'bold',
  'italic',
  'underline',
  'strike',
  'link',
  'isolate',
  'tk',
  'insertion',
  'deletion',
  'modification',
] as const

function isLook(name: string): name is (typeof lookNames)[number] {
  return lookNames.some((one) => one === name)
}

function LineText({ line, base, className, parts }: { line: Line; base: Direction; className: string; parts: Part[] }) {
  const dir = blockDirection(line.attrs.dir, line.text, base)
  const depth = Math.min(3, line.within.filter((type) => type === 'listItem' || type === 'blockquote').length)
  return (
    <p className={`tm-line ${className}`} data-node={line.type} data-depth={depth} dir={dir}>
      <Parts parts={parts} dir={dir} />
    </p>
  )
}

const elements = { inserted: 'ins', deleted: 'del', same: 'span' } as const

function Parts({ parts, dir }: { parts: Part[]; dir: Direction }) {
  return parts.map(({ kind, text }, index) => {
    const Element = elements[kind]
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: drawn from data that never changes
      <Element key={index}>
        <HeldRuns dir={dir}>{text}</HeldRuns>
      </Element>
    )
  })
}

/** Neighbouring lines that are the same, and those that are not, by turns. */
function folded(changes: Change[]): Change[][] {
  const groups: Change[][] = []
  for (const change of changes) {
    const last = groups.at(-1)
    if (last && (last[0]?.kind === 'same') === (change.kind === 'same')) last.push(change)
    else groups.push([change])
  }
  return groups
}

function isEmpty(change: Change): boolean {
  if (change.kind !== 'inserted' && change.kind !== 'deleted') return false
  const line = change.kind === 'inserted' ? change.after : change.before
  return change.parts.length === 0 && ['paragraph', 'headline', 'standfirst', 'heading'].includes(line.type)
}
