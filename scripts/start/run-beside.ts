import { databaseClient } from '@/lib/database'
import { startJobs } from '@/lib/jobs/start-jobs'
import { followEvents } from './follow-events'

/** Starts what runs beside the requests: following the event log, and the jobs. Gives the way to stop both. */
export async function runBeside(): Promise<() => Promise<void>> {
  const stopJobs = startJobs(databaseClient().db)
  const stopFollowing = await followEvents()
  return async () => {
    await stopJobs()
    await stopFollowing()
  }
}
