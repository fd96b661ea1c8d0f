import { Choices } from '@/components/ui/field'

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
    <Choices
      // A choice made by a link must show here too.
      key={value}
      name={name}
      aria-label={label}
      defaultValue={value ?? ''}
      wrap="flex-1 basis-36 sm:max-w-44"
    >
      <option value="">{all}</option>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </Choices>
  )
}
