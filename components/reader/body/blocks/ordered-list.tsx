import type { BlockProps } from '../block-props'

export function OrderedList({ attrs, dir, children }: BlockProps) {
  return (
    <ol dir={dir} start={listStart(attrs.start)}>
      {children}
    </ol>
  )
}

function listStart(start: unknown): number | undefined {
  const isNumber = typeof start === 'number' && Number.isInteger(start) && start >= 0 && start <= 9999
  return isNumber && start !== 1 ? start : undefined
}
