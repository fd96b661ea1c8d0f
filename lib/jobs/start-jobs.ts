import type { Db } from '@/db/client'
import { withLease } from '@/db/lease'
import type { Context } from '@/lib/context'
import { compactLogs } from '@/lib/history/compaction-mutations'
import { forgetAbsent } from '@/lib/presence/mutations'
import { forgetEndedLinks } from '@/lib/previews/mutations'
import { type Job, regularly } from './regularly'

/**
 * Starts what the newsroom does by itself. Several instances may run the same jobs: each run is one instance's alone.
 * @returns stops all of it, and waits for what is under way
 */
export function startJobs(db: Db): () => Promise<void> {
  const jobs: Job[] = [
    { name: 'compact-logs', everyMs: 60_000, work: (signal) => compactLogs(bySystem(db), { signal }) },
    {
      name: 'forget-preview-links',
      everyMs: 600_000,
      work: (signal) => forgetEndedLinks(bySystem(db), { signal }),
    },
    { name: 'forget-absent', everyMs: 600_000, work: () => forgetAbsent(bySystem(db)) },
  ]
  const stops = jobs.map((job) =>
    regularly({
      ...job,
      work: (stopping) => withLease(db, `job:${job.name}`, {}, (lost) => job.work(AbortSignal.any([stopping, lost]))),
    }),
  )
  return async () => void (await Promise.all(stops.map((stop) => stop())))
}

function bySystem(db: Db): Context {
  return { db, actor: { kind: 'system' }, now: new Date() }
}
