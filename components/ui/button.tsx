import type { ComponentProps } from 'react'

type Tone = 'primary' | 'quiet' | 'danger' | 'plain'

const shape =
  'inline-flex min-h-9 cursor-pointer items-center justify-center gap-2 rounded-md px-3.5 py-1.5 text-sm font-medium whitespace-nowrap select-none transition-colors disabled:cursor-default disabled:opacity-55 aria-disabled:cursor-default aria-disabled:opacity-55'

const tones: Record<Tone, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  quiet: 'border border-line bg-raised hover:bg-hover',
  danger: 'bg-urgent text-on-urgent hover:opacity-90',
  plain: 'hover:bg-hover',
}

/** The classes of a square button that shows only an icon; give it an `aria-label`. */
export function iconButtonClass(extra = ''): string {
  return `inline-grid size-9 shrink-0 cursor-pointer place-items-center rounded-md transition-colors hover:bg-hover ${extra}`
}

/** The classes of a button, for links that act like one. */
export function buttonClass(tone: Tone = 'quiet', extra = ''): string {
  return `${shape} ${tones[tone]} ${extra}`
}

export function Button({ tone = 'quiet', className = '', ...props }: ComponentProps<'button'> & { tone?: Tone }) {
  return <button type="button" {...props} className={buttonClass(tone, className)} />
}

export function IconButton({ className = '', ...props }: ComponentProps<'button'> & { 'aria-label'?: string }) {
  return <button type="button" {...props} className={iconButtonClass(className)} />
}
