import { createServer, type RequestListener, type Server } from 'node:http'
import path from 'node:path'
import type { Duplex } from 'node:stream'
import next from 'next'
import { type Edge, openDevelopmentEdge, openEdge } from '@/lib/edge/edge'
import { env } from '@/lib/env'

export type ServeOptions = {
  host: string
  port: number
  dev: boolean
  /** Starts what runs beside the requests (the event bus, which purges pages); gives the way to stop it. */
  start?: () => Promise<() => Promise<void>>
}

/** How long requests in flight may take to finish when the server is asked to stop. Milliseconds. */
const drainMs = 10_000

/**
 * One process: the edge in front of Next. Listens on `host` only. `close` accepts nothing new, lets requests in flight
 * finish, ends event streams, and stops all it started. Expects the project's folder as working directory.
 * @throws what `listen` throws, e.g. EADDRINUSE
 */
export async function serve({ host, port, dev, start }: ServeOptions): Promise<{ close: () => Promise<void> }> {
  const server = createServer({
    // Longer than proxies keep theirs (60 s), so that no proxy sends on a connection that is being closed here.
    keepAliveTimeout: 65_000,
    headersTimeout: 70_000,
  })
  const app = next({ dev, dir: process.cwd(), hostname: host, port, httpServer: server, quiet: !dev })
  await app.prepare()
  const edge = await openEdgeOf(app.getRequestHandler(), { dev })
  server.on('request', edge.handle)
  const hotReload = dev ? followUpgrades(server) : new Set<Duplex>()
  const stop = await start?.()
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    edge.drain()
    for (const socket of hotReload) socket.destroy()
    // A connection whose request just ended is kept for the next one, which must not come here any more.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const late = setTimeout(() => server.closeAllConnections(), drainMs)
    await closed
    clearInterval(idle)
    clearTimeout(late)
    await edge.close()
    await app.close()
    await stop?.()
  }
  try {
    await listen(server, { host, port })
  } catch (error) {
    await close()
    throw error
  }
  return { close }
}

function openEdgeOf(handler: RequestListener, { dev }: { dev: boolean }): Promise<Edge> | Edge {
  const { baseUrl: origin, trustProxy } = env()
  if (dev) return openDevelopmentEdge({ handler, origin })
  return openEdge({
    handler,
    origin,
    nextDir: path.resolve('.next'),
    publicDir: path.resolve('public'),
    trustProxy,
  })
}

/** The sockets of hot reload, which no longer count as requests. */
function followUpgrades(server: Server): Set<Duplex> {
  const sockets = new Set<Duplex>()
  server.on('upgrade', (_request, socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return sockets
}

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
}
