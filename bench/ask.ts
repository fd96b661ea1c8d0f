import { Agent, request } from 'node:http'

export type Answer = { status: number; headers: string[]; body: Buffer; ms: number }

const agent = new Agent({ keepAlive: true })

/** One request over a connection kept open; the body stays encoded as it came. `ms` from sending to the last byte. */
export function ask(url: string, options: { headers?: Record<string, string>; method?: string; body?: string } = {}) {
  const { headers = {}, method = 'GET', body } = options
  return new Promise<Answer>((resolve, reject) => {
    const started = performance.now()
    const asked = request(url, { headers, method, agent }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.rawHeaders,
          body: Buffer.concat(chunks),
          ms: performance.now() - started,
        }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
