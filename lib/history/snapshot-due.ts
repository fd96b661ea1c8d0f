const fewestSteps = 500
const bytesPerStep = 50

/**
 * Is a copy of the text worth its place? Only when so many steps were made since the last one that it costs no more than
 * they do: the larger the text, the fewer the copies.
 */
export function isSnapshotDue({ steps, docBytes }: { steps: number; docBytes: number }): boolean {
  return steps >= Math.max(fewestSteps, docBytes / bytesPerStep)
}
