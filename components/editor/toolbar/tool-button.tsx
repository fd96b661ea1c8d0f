'use client'
import type { LucideIcon } from 'lucide-react'
import { ariaKeys, keysLabel } from '../menus/keys-label'

/** A square button of a row of tools; the arrow keys of the row go from one to the next. */
export function ToolButton({
  name,
  Icon,
  label,
  keys,
  mirrored,
  opens,
  spare,
  pressed,
  off,
  isStop,
  onFocus,
  onUse,
}: {
  name: string
  Icon: LucideIcon
  label: string
  keys?: string
  mirrored?: boolean
  opens?: boolean
  spare?: boolean
  /** On or not; undefined for a tool that does not stay on. */
  pressed?: boolean
  off?: boolean
  isStop: boolean
  onFocus: () => void
  onUse: () => void
}) {
  return (
    <button
      type="button"
      data-tool={name}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={off}
      aria-keyshortcuts={keys && ariaKeys(keys)}
      title={keys ? `${label} (\u2066${keysLabel(keys)}\u2069)` : label}
      className={`hover:bg-hover aria-pressed:bg-accent-soft aria-pressed:text-accent size-9 shrink-0 cursor-pointer place-items-center rounded-md aria-disabled:cursor-default aria-disabled:opacity-40 ${opens ? 'sm:ms-2' : ''} ${spare ? 'hidden group-data-[all]/tools:grid sm:grid' : 'grid'}`}
      onFocus={onFocus}
      // The text keeps its selection.
      onMouseDown={(event) => event.preventDefault()}
      onClick={off ? undefined : onUse}
    >
      <Icon className={`size-4.5 ${mirrored ? 'rtl:-scale-x-100' : ''}`} aria-hidden />
    </button>
  )
}
