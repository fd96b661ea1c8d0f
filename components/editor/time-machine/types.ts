import type { ActionResult } from '@/lib/action-result'

type Restored = { version: number; changed: boolean }

/** The server actions of the time machine; the page hands them down. */
export type TimeActions = {
  restoreVersion: (input: { articleId: string; version: number }) => Promise<ActionResult<Restored>>
  restoreBlock: (input: { articleId: string; version: number; block: number }) => Promise<ActionResult<Restored>>
  nameRevision: (input: { articleId: string; version: number; name: string }) => Promise<ActionResult<{ id: string }>>
}
