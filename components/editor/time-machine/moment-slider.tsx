'use client'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '@/components/ui/button'
import type { SentMoment } from '@/lib/history/history'
import { formatList } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { isBefore, placeOf } from './known-life'

type MomentSliderProps = {
  label: string
  moments: SentMoment[]
  /** Null when these are all there are. */
  earlier: number | null
  /** The version shown; it lies in the minute at which the slider stands. */
  version: number
  onVersion: (version: number) => void
  names: Map<string | null, string>
  /** When a version was written, in words. */
  when: (version: number) => string
  uiLocale: Locale
}

/** Goes through the minutes in which something was written, one by one. */
export function MomentSlider(props: MomentSliderProps) {
  const { label, moments, earlier, version, onVersion, names, uiLocale } = props
  const t = useTranslations('editor.time')
  const id = useId()
  const place = placeOf(moments, version)
  const current = moments[place]
  const go = (to: number) => {
    const moment = moments[Math.max(0, Math.min(moments.length - 1, to))]
    if (moment) onVersion(moment.version)
  }
  if (!current) return null
  // A kept copy may be of a version within a minute: the way on is to the end of that minute.
  const within = version < current.version
  const isLast = place === moments.length - 1 && !within
  const when = props.when(version)
  // Of a minute that is on its way, only the time is known.
  const isKnown = !isBefore(version, { moments, earlier })
  const people = isKnown ? current.people.map((person) => names.get(person) ?? t('nobody')) : []
  const who = formatList(people, uiLocale)
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <div className="flex items-center gap-1">
        <IconButton aria-label={t('minuteBefore')} aria-disabled={place === 0} onClick={() => go(place - 1)}>
          <ChevronLeft className="size-4.5 rtl:-scale-x-100" aria-hidden />
        </IconButton>
        <input
          id={id}
          type="range"
          min={0}
          max={moments.length - 1}
          step={1}
          value={place}
          aria-valuetext={t('sliderAt', { when, who })}
          className="accent-accent min-h-6 min-w-0 flex-1 cursor-pointer"
          onChange={(event) => go(Number(event.target.value))}
          onKeyDown={(event) => {
            if (event.key === 'End') go(moments.length - 1)
          }}
        />
        <IconButton aria-label={t('minuteAfter')} aria-disabled={isLast} onClick={() => go(within ? place : place + 1)}>
          <ChevronRight className="size-4.5 rtl:-scale-x-100" aria-hidden />
        </IconButton>
      </div>
      <p className="text-muted flex flex-wrap gap-x-3 text-sm">
        <span className="text-text font-medium">{when}</span>
        <span>{who}</span>
        {isKnown && <span>{t('changes', { count: current.changes })}</span>}
      </p>
    </div>
  )
}
