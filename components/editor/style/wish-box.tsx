import { type ReactNode, useId, useSyncExternalStore } from 'react'
import { onWishes, setWants, type Wish, wants } from './wishes'

/** A wish that is remembered on this device. */
export function WishBox({
  wish,
  label,
  hint,
  onChange,
}: {
  wish: Wish
  label: string
  hint: ReactNode
  onChange?: (wanted: boolean) => void
}) {
  const id = useId()
  const wanted = useSyncExternalStore(onWishes, () => wants(wish))
  return (
    <div className="flex items-start gap-2">
      <input
        id={id}
        type="checkbox"
        className="accent-accent mt-0.5 size-4"
        checked={wanted}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setWants(wish, target.checked)
          onChange?.(target.checked)
        }}
      />
      <div className="grid gap-0.5">
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-hint`} className="text-muted text-xs">
          {hint}
        </p>
      </div>
    </div>
  )
}
