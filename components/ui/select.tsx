'use client'
import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronsUpDown } from 'lucide-react'
import { useRef } from 'react'
import { controlClass } from './field'

/** A choice list of our own drawing, for panels and toolbars; forms that must work before scripts use `SelectField`. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  disabled,
  className = '',
}: {
  /** Names the list for screen readers. */
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
  disabled?: boolean
  className?: string
}) {
  // Drawn beside its button, not at the end of the page: it stays in the landmark where it belongs.
  const home = useRef<HTMLSpanElement>(null)
  return (
    <Base.Root
      items={options}
      value={value}
      disabled={disabled}
      onValueChange={(chosen) => {
        if (chosen !== null) onChange(chosen)
      }}
    >
      <Base.Trigger aria-label={label} className={controlClass(`flex items-center justify-between gap-2 ${className}`)}>
        <Base.Value className="truncate" />
        <Base.Icon>
          <ChevronsUpDown className="text-muted size-4" aria-hidden />
        </Base.Icon>
      </Base.Trigger>
      <span ref={home} className="absolute" />
      <Base.Portal container={home}>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-50 outline-none">
          <Base.Popup className="popup max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto p-1">
            <Base.List>
              {options.map((option) => (
                <Base.Item
                  key={option.value}
                  value={option.value}
                  className="data-highlighted:bg-hover flex min-h-9 cursor-default items-center gap-2 rounded-sm px-3 py-1.5 text-sm outline-none select-none"
                >
                  <Base.ItemText className="flex-1">{option.label}</Base.ItemText>
                  <Base.ItemIndicator>
                    <Check className="size-4" aria-hidden />
                  </Base.ItemIndicator>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
