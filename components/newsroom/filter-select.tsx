import { controlClass } from '@/components/ui/field'

/** One choice of a filter form; the empty choice stands for no condition. */
export function FilterSelect({
  name,
  label,
  all,
  value,
  options,
}: {
  name: string
  label: string
  all: string
  value: string | undefined
  options: readonly (readonly [value: string, label: string])[]
}) {
  return (
    <select
      // A choice made by a link must show here too.
      key={value}
      name={name}
      aria-label={label}
      defaultValue={value ?? ''}
      className={controlClass('w-auto max-w-44 flex-auto cursor-pointer sm:flex-none')}
    >
      <option value="">{all}</option>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  )
}
