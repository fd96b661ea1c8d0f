'use client'
import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import { type ComponentProps, type ReactNode, useRef } from 'react'

const item =
  'flex min-h-9 cursor-default items-center gap-2.5 rounded-sm px-3 py-1.5 text-sm outline-none select-none data-highlighted:bg-hover data-disabled:text-muted'

/** A menu that opens from a button. `trigger` draws the button; the children are `MenuItem`s. */
export function Menu({
  trigger,
  label,
  align = 'start',
  defaultOpen = false,
  children,
}: {
  trigger: ComponentProps<typeof Base.Trigger>['render']
  label?: string
  align?: 'start' | 'end'
  defaultOpen?: boolean
  children: ReactNode
}) {
  // Drawn beside its button, not at the end of the page: it stays in the landmark where it belongs.
  const home = useRef<HTMLSpanElement>(null)
  return (
    <Base.Root defaultOpen={defaultOpen}>
      <Base.Trigger render={trigger} aria-label={label} />
      <span ref={home} className="absolute" />
      <Base.Portal container={home}>
        <Base.Positioner sideOffset={6} align={align} className="z-30 outline-none">
          <Base.Popup className="popup min-w-44 p-1">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

export function MenuItem({ className = '', ...props }: ComponentProps<typeof Base.Item>) {
  return <Base.Item {...props} className={`${item} ${className}`} />
}

export function MenuLink({ className = '', ...props }: ComponentProps<typeof Base.LinkItem>) {
  return <Base.LinkItem {...props} className={`${item} ${className}`} />
}

/** A choice of one among several, with a mark at the chosen one. */
export function MenuChoice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: {
  label: string
  value: Value
  options: readonly { value: Value; label: ReactNode }[]
  onChoose: (value: Value) => void
}) {
  return (
    <Base.RadioGroup value={value} onValueChange={onChoose}>
      <Base.Group>
        <Base.GroupLabel className="text-muted px-3 pt-2 pb-1 text-xs">{label}</Base.GroupLabel>
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} className={item} closeOnClick>
            <span className="flex-1">{option.label}</span>
            <Base.RadioItemIndicator>
              <Check className="size-4" aria-hidden />
            </Base.RadioItemIndicator>
          </Base.RadioItem>
        ))}
      </Base.Group>
    </Base.RadioGroup>
  )
}

export function MenuSeparator() {
  return <Base.Separator className="bg-line mx-2 my-1 h-px" />
}
