import type { RefusalCode } from '@/lib/errors'

/** What an action answers: the value, or a refusal as a code, its details, and its words in the person's language. */
export type ActionResult<Value> =
  | { ok: true; value: Value }
  | { ok: false; error: RefusalCode; details: Record<string, unknown>; message: string }
