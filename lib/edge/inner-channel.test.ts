import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type InnerChannel, openInnerChannel } from './inner-channel'

/** A folder for temporary files of our own: servers that start beside the tests use the common one. */
const own = mkdtempSync(path.join(tmpdir(), 'midad-edge-test-'))
const usual = process.env.TMPDIR

beforeAll(() => {
  process.env.TMPDIR = own
})

afterAll(() => {
  if (usual === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = usual
  rmSync(own, { recursive: true })
})

async function opened(options: Partial<Parameters<typeof openInnerChannel>[0]> = {}) {
  const handler = options.handler ?? ((_request, response) => response.end('ok'))
  const channel = await openInnerChannel({ origin: 'https://news.example', ...options, handler })
  return { channel, folder: path.join(own, readdirSync(own)[0] ?? '') }
}

async function closing(channel: InnerChannel, work: () => Promise<void>) {
  await work().finally(channel.close)
}

test('only this user may enter the folder of the socket, and it goes with the channel', async () => {
  const { channel, folder } = await opened()
  await closing(channel, async () => expect(statSync(folder).mode & 0o777).toBe(0o700))
  expect(existsSync(folder)).toBe(false)
})

test('gives the whole answer', async () => {
  const { channel } = await opened({
    handler: (request, response) => {
      response.writeHead(404, { 'x-path': request.url })
      response.write('one ')
      response.end('two')
    },
  })
  await closing(channel, async () => {
    const answer = await channel.ask('/ar/%D8%A7?after=1')
    expect([answer.status, answer.headers['x-path'], answer.body.toString()]).toEqual([
      404,
      '/ar/%D8%A7?after=1',
      'one two',
    ])
  })
})

test('does not wait for ever', async () => {
  const { channel } = await opened({ handler: () => {}, timeoutMs: 20 })
  await closing(channel, async () => expect(channel.ask('/ar')).rejects.toThrow('abort'))
})

test('sweeps the folder of a server that was killed, not that of one that lives', async () => {
  const folder = mkdtempSync(path.join(own, 'midad-inner-'))
  const listening = `require('net').createServer().listen(${JSON.stringify(path.join(folder, 'inner.sock'))}, () => console.log('up'))`
  const victim = spawn(process.execPath, ['-e', listening], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => victim.stdout.once('data', resolve))
  await (await opened()).channel.close()
  expect(existsSync(folder)).toBe(true)
  victim.kill('SIGKILL')
  await new Promise((resolve) => victim.once('close', resolve))
  await (await opened()).channel.close()
  expect(existsSync(folder)).toBe(false)
})
