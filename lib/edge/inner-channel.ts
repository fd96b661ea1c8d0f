import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { Agent, createServer, type IncomingHttpHeaders, type RequestListener, request, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type InnerAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

export type InnerChannel = {
  /** Asks Next for a page as a reader without cookies. @throws when it does not answer in time */
  ask: (address: string) => Promise<InnerAnswer>
  close: () => Promise<void>
}

/**
 * A private way to Next's handler: an http server on a Unix socket, in a folder only this user may enter. Taking the
 * finished answer from it is sturdier than rewriting a response while Next sends it. The folder is outside the project,
 * because the build reads every file in it and fails on a socket.
 * @param options.origin the public origin, so that Next sees the host that readers see
 */
export async function openInnerChannel(options: {
  handler: RequestListener
  origin: string
  timeoutMs?: number
}): Promise<InnerChannel> {
  await sweep()
  // mkdtemp makes the folder with mode 0700.
  const folder = await mkdtemp(path.join(tmpdir(), prefix))
  const socketPath = path.join(folder, 'inner.sock')
  const server = createServer({ keepAliveTimeout: 60_000 }, options.handler)
  await listen(server, socketPath)
  const agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: 60_000 })
  const { host, protocol } = new URL(options.origin)
  const headers = {
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-for': '127.0.0.1',
    accept: 'text/html',
    // Without one, Next streams metadata that only its client script could put into place.
    'user-agent': 'Midad',
  }
  return {
    ask: (address) => askOnce({ socketPath, path: address, headers, agent }, options.timeoutMs ?? 15_000),
    close: async () => {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const prefix = 'midad-inner-'

/** Servers that were killed left their folders: those whose socket nobody listens on any more go. */
async function sweep(): Promise<void> {
  const entries = await readdir(tmpdir(), { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
  await Promise.all(
    folders.map(async ({ name }) => {
      const folder = path.join(tmpdir(), name)
      if (await isDead(path.join(folder, 'inner.sock'))) await rm(folder, { recursive: true }).catch(() => {})
    }),
  )
}

/** Only a refused connection says so: no socket yet means that a server is just starting. */
function isDead(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socketPath)
      .once('connect', () => {
        probe.destroy()
        resolve(false)
      })
      .once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED'))
  })
}

function listen(server: Server, socketPath: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(socketPath, resolve)
  })
}

function askOnce(
  target: { socketPath: string; path: string; headers: Record<string, string>; agent: Agent },
  timeoutMs: number,
): Promise<InnerAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request({ ...target, signal: AbortSignal.timeout(timeoutMs) }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 500, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}
