import { useId, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { FieldFrame } from '@/components/editor/panels/field-frame'
import { useSavedField } from '@/components/editor/panels/use-saved-field'
import { type Locale, locales } from '@/lib/i18n/locales'
import { houseExamples } from '@/lib/style/house-examples'
import type { HouseStyle } from '@/lib/style/house-style'
import type { SaveHouseStyleInput } from '@/lib/style/schema'
import type { SaveChoice } from './house-choices'

type Field = keyof HouseStyle
type Value = HouseStyle[Field]

/** One choice of an edition: each possibility with a line written that way. */
export function HouseChoice({
  edition,
  field,
  value,
  version,
  mayEdit,
  saveChoice,
}: {
  edition: Locale
  field: Field
  value: Value
  version: number
  mayEdit: boolean
  saveChoice: SaveChoice
}) {
  const t = useTranslations('newsroom.houseStyle.choices')
  const group = useId()
  const ready = useReady()
  const saved = useSavedField<Value>(
    { value, version },
    // The field and its value belong together by the examples they are taken from; the server checks it again.
    (chosen, base) => saveChoice({ locale: edition, field, value: chosen, version: base } as SaveHouseStyleInput),
    (current) => current as Value,
  )
  const options: [Value, string][] = houseExamples[edition][field] ?? []
  const lineOf = (wanted: Value) => options.find(([one]) => one === wanted)?.[1] ?? String(wanted)
  return (
    <FieldFrame label={t(`${field}.title`)} saved={saved} show={lineOf}>
      <div
        role="radiogroup"
        aria-label={t(`${field}.title`)}
        className="border-line divide-line divide-y rounded-md border"
      >
        {options.map(([option, line]) => (
          <label
            key={String(option)}
            className="has-checked:bg-accent-soft has-focus-visible:outline-accent flex cursor-pointer items-start gap-3 px-3 py-2 outline-offset-2 has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name={group}
              checked={saved.value === option}
              disabled={!mayEdit || !ready}
              onChange={() => void saved.field.choose(option)}
              aria-describedby={`${group}-${option}`}
              className="accent-accent mt-1 size-4 shrink-0"
            />
            <span className="grid min-w-0 flex-1 gap-0.5">
              <span>{optionWords(t, field, option)}</span>
              <span
                id={`${group}-${option}`}
                lang={edition}
                dir={locales[edition].dir}
                className="text-muted text-match block"
              >
                {line}
              </span>
            </span>
          </label>
        ))}
      </div>
    </FieldFrame>
  )
}

/** Not before scripts are there: a choice made earlier would look made and be lost. */
function useReady(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}

type Words = ReturnType<typeof useTranslations<'newsroom.houseStyle.choices'>>

function optionWords(t: Words, field: Field, option: Value): string {
  // Each option of each field has its words: `houseExamples` and the messages hold the same ones (house-examples.test.ts).
  return t(`${field}.${String(option)}` as 'quotes.guillemets')
}
