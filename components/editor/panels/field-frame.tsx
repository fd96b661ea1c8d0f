'use client'
import { Check, LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import type { FieldSnapshot, SavedField } from './saved-field'

/**
 * Frame of a field that saves by itself: its name, its state, a refusal with its reason, and both values when somebody
 * else's write came first.
 * @param show draws a value for the choice between two
 */
export function FieldFrame<Value>({
  label,
  labelFor,
  id,
  saved,
  show,
  children,
}: {
  label: string
  /** The control the label belongs to; absent for groups of controls. */
  labelFor?: string
  id?: string
  saved: FieldSnapshot<Value> & { field: SavedField<Value> }
  show: (value: Value) => ReactNode
  children: ReactNode
}) {
  const labelClass = 'text-sm font-medium'
  return (
    <section
      id={id}
      tabIndex={-1}
      className="grid scroll-mt-24 grid-cols-1 gap-1.5"
      {...(labelFor ? {} : { 'aria-label': label })}
    >
      <div className="flex min-h-6 items-center gap-2">
        {labelFor ? (
          <label htmlFor={labelFor} className={labelClass}>
            {label}
          </label>
        ) : (
          <h2 className={labelClass}>{label}</h2>
        )}
        <SaveMark state={saved.state} />
      </div>
      {children}
      {saved.conflict ? (
        <ConflictChoice saved={saved} show={show} />
      ) : (
        saved.message && (
          <div role="alert" className="text-urgent flex items-center gap-2 text-xs">
            <span className="flex-1">{saved.message}</span>
            <RetryButton field={saved.field} value={saved.value} />
          </div>
        )
      )}
    </section>
  )
}

function SaveMark({ state }: { state: FieldSnapshot<unknown>['state'] }) {
  const t = useTranslations('editor.panel')
  return (
    <span className="text-muted ms-auto text-xs" aria-live="polite">
      {(state === 'saving' || state === 'waiting') && (
        <LoaderCircle className="size-3.5 motion-safe:animate-spin" role="img" aria-label={t('saving')} />
      )}
      {state === 'saved' && <Check className="text-positive size-3.5" role="img" aria-label={t('saved')} />}
    </span>
  )
}

function RetryButton<Value>({ field, value }: { field: SavedField<Value>; value: Value }) {
  const t = useTranslations('editor.panel')
  return (
    <Button tone="plain" className="text-text text-xs" onClick={() => void field.choose(value)}>
      {t('retry')}
    </Button>
  )
}

function ConflictChoice<Value>({
  saved,
  show,
}: {
  saved: FieldSnapshot<Value> & { field: SavedField<Value> }
  show: (value: Value) => ReactNode
}) {
  const t = useTranslations('editor.conflict')
  if (!saved.conflict) return null
  const sides = [
    { title: t('theirs'), value: saved.conflict.value, act: t('takeTheirs'), choose: () => saved.field.takeTheirs() },
    { title: t('mine'), value: saved.value, act: t('keepMine'), choose: () => void saved.field.keepMine() },
  ]
  return (
    <div role="alert" className="border-warning grid gap-3 rounded-md border p-3 text-sm">
      <p>{saved.conflict.message}</p>
      {sides.map((side) => (
        <div key={side.title} className="grid gap-1.5">
          <p className="text-muted text-xs">{side.title}</p>
          <div dir="auto" className="bg-sunken rounded-sm p-2 break-words">
            {show(side.value)}
          </div>
          <Button onClick={side.choose}>{side.act}</Button>
        </div>
      ))}
    </div>
  )
}
