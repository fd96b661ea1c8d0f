/** A step of the log with who made it, from which tab, and when. */
export type LogStep = {
  version: number
  step: Record<string, unknown>
  clientId: string
  personId: string | null
  at: Date
}
