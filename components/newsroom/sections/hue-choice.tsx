import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { hueNames, sectionHues } from '@/lib/taxonomy/section-hues'
import { HueMark } from './hue-mark'

/** Swatches as the browser's own radio buttons: arrows move, and each has a name. A hue from elsewhere is offered as the current one. */
export function HueChoice({
  value,
  current,
  onChange,
}: {
  value: number
  /** The hue the section has already. */
  current?: number
  onChange: (hue: number) => void
}) {
  const t = useTranslations('newsroom.sections')
  const group = useId()
  const offered = hueNames.map((name) => ({ hue: sectionHues[name] as number, label: t(`hues.${name}`) }))
  const other = current !== undefined && offered.every(({ hue }) => hue !== current)
  const swatches = other ? [{ hue: current, label: t('currentHue') }, ...offered] : offered
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-medium">{t('hue')}</legend>
      <div className="flex flex-wrap gap-2">
        {swatches.map(({ hue, label }) => (
          <label
            key={hue}
            title={label}
            className="has-checked:border-text has-focus-visible:outline-accent cursor-pointer rounded-md border-2 border-transparent p-1 outline-offset-2 has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name={group}
              value={hue}
              checked={value === hue}
              onChange={() => onChange(hue)}
              className="sr-only"
            />
            <HueMark hue={hue} className="size-7 rounded-sm" />
            <span className="sr-only">{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
