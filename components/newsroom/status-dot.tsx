import type { Status } from '@/lib/articles/status'

const tones: Record<Status, string> = {
  draft: 'border-2 border-muted',
  in_review: 'bg-warning',
  ready: 'bg-accent',
  published: 'bg-positive',
  withdrawn: 'border-2 border-urgent',
}

/** The state of an article at a glance; filled while it moves on, hollow while it rests. Its name stands beside it or in `label`. */
export function StatusDot({ status, label }: { status: Status; label?: string }) {
  const shape = `inline-block size-2.5 shrink-0 rounded-full ${tones[status]}`
  return label ? (
    <span role="img" aria-label={label} title={label} className={shape} />
  ) : (
    <span aria-hidden className={shape} />
  )
}
