import { buildApp } from '../boot/build-app.mjs'
import { StartError } from './start-error'

/** Builds the pages if their sources changed. @throws StartError after printing what Next said */
export async function buildPages(signal: AbortSignal): Promise<void> {
  const onStart = () => console.log('Building the pages. This takes a minute, and only after a change.')
  const { ok, output } = await buildApp({ onStart, signal })
  if (ok || signal.aborted) return
  console.error(output.trim())
  throw new StartError('The pages could not be built: the reason is above.')
}
