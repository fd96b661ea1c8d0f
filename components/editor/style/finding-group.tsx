import { Circle, Diamond, Triangle } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { type Locale, locales } from '@/lib/i18n/locales'
import { localeGiven, localize } from '@/lib/i18n/localized'
import type { Severity } from '@/lib/style/finding'
import { styleRule } from '@/lib/style/rules'
import { FindingRow } from './finding-row'
import { type Group, settledAtOnce } from './groups'
import type { HouseLists } from './house-lists'
import type { StyleCheck } from './style-check'

const icons = { error: Triangle, warning: Diamond, hint: Circle } satisfies Record<Severity, unknown>
const colours: Record<Severity, string> = { error: 'text-urgent', warning: 'text-warning', hint: 'text-accent' }
const firstRows = 20

/** What one rule found: why it matters, each place, and all of them at once. */
export function FindingGroup({
  group,
  lists,
  locale,
  uiLocale,
  mayWrite,
  picked,
  check,
}: {
  group: Group
  lists: HouseLists | null
  locale: Locale
  uiLocale: Locale
  mayWrite: boolean
  picked: string | null
  check: StyleCheck
}) {
  const t = useTranslations('editor.style')
  const heading = useId()
  const list = useRef<HTMLUListElement>(null)
  const [all, setAll] = useState(false)
  const { severity, found } = group
  const fixable = settledAtOnce(group)
  const why = whyOf(group, lists, uiLocale)
  const isPicked = found.findIndex(({ key }) => key === picked)
  const shown = all || isPicked >= firstRows ? found : found.slice(0, firstRows)
  const keepFocus = useFocusKept(list, found.length)
  const Icon = icons[severity]
  return (
    <section aria-labelledby={heading} className="border-line grid gap-2 border-t pt-3">
      <div className="flex items-start gap-2">
        <Icon className={`mt-1 size-3.5 shrink-0 fill-current ${colours[severity]}`} aria-hidden />
        <h3 id={heading} className="min-w-0 flex-1">
          <span className="sr-only">{t(`severity.${severity}`)} </span>
          <bdi lang={why.locale} dir={locales[why.locale].dir}>
            {why.words}
          </bdi>
        </h3>
        <span className="text-muted tabular-nums" title={t('places', { count: found.length })}>
          <span aria-hidden>{found.length}</span>
          <span className="sr-only">{t('places', { count: found.length })}</span>
        </span>
      </div>
      {group.quoted && <p className="text-muted">{t('quoted')}</p>}
      {mayWrite && fixable.length > 1 && (
        <Button className="justify-self-start" onClick={() => check.fixAll(fixable)}>
          {t('fixAll', { count: fixable.length })}
        </Button>
      )}
      <ul ref={list} className="grid gap-1">
        {shown.map((located, index) => (
          <FindingRow
            key={located.key}
            located={located}
            locale={locale}
            mayWrite={mayWrite}
            picked={located.key === picked}
            mayAddNames={lists?.mayAddNames === true}
            check={check}
            onGo={() => check.goTo(located)}
            onFix={(fix) => {
              keepFocus(index)
              check.fix(located, fix)
            }}
            onIgnore={() => {
              keepFocus(index)
              check.ignore(located)
            }}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <Button tone="plain" className="justify-self-start" onClick={() => setAll(true)}>
          {t('showAll', { count: found.length })}
        </Button>
      )}
    </section>
  )
}

/** Why: the reason of the word, else what the rule says; and the language it is written in. */
function whyOf({ ruleId, entryId }: Group, lists: HouseLists | null, uiLocale: Locale) {
  const reason = (entryId === null ? undefined : lists?.words.find(({ id }) => id === entryId)?.reason) ?? {}
  const words = localize(reason, uiLocale)
  if (words) return { words, locale: localeGiven(reason, uiLocale) }
  return { words: styleRule(ruleId)?.explanation[uiLocale] ?? ruleId, locale: uiLocale }
}

/** When a settled row goes, the focus goes to the one that takes its place. */
function useFocusKept(list: { current: HTMLUListElement | null }, count: number): (index: number) => void {
  const wanted = useRef<number | null>(null)
  useEffect(() => {
    void count
    if (wanted.current === null) return
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-go]') ?? []
    buttons[Math.min(wanted.current, buttons.length - 1)]?.focus()
    wanted.current = null
  }, [count, list])
  return (index) => {
    wanted.current = index
  }
}
