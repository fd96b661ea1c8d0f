import { createServer } from 'node:net'
import { StartError } from './start-error'

/** Tries to listen, so that a long build does not end at a taken port. @throws StartError */
export async function checkPort({ host, port }: { host: string; port: number }): Promise<void> {
  const code = await new Promise<string | undefined>((resolve) => {
    const probe = createServer().once('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
  if (code === undefined) return
  if (code === 'EADDRINUSE') {
    throw new StartError(
      `Port ${port} is in use: stop the program that has it, or choose another with PORT=${port + 1}.`,
    )
  }
  if (code === 'EACCES') throw new StartError(`This account may not listen on port ${port}: choose one with PORT=3000.`)
  throw new StartError(`Midad cannot listen on ${host}, port ${port} (${code}): check HOST and PORT.`)
}
