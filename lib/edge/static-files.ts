import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { LRUCache } from 'lru-cache'
import { bytesOf, type EncodedBody, encodeBody, plainBody } from './encoded-body'
import { etagOf } from './etag'

export type StaticFile = { type: string; etag: string; body: EncodedBody; immutable: boolean }

/**
 * The build's files (`/_next/static/…`) and those in `public/`, from memory. Which files there are is learned once, at
 * the start; an address that is not among them is nobody's, so no spelling of a path can reach another file.
 * Files of `public/` are not named after their content: with `?v=<hash>`, as reader documents link them, they may be
 * kept for ever.
 */
export class StaticFiles {
  readonly #paths: Map<string, string>
  readonly #versions = new Map<string, string>()
  readonly #texts = new Map<string, string>()
  readonly #loading = new Map<string, Promise<StaticFile>>()
  readonly #files: LRUCache<string, StaticFile>
  /** One after the other: whoever opens the first page after a start is not kept waiting for a processor. */
  #tightening = Promise.resolve()

  /** @param options.nextDir Next's build folder; `options.publicDir` files served from the root */
  constructor(options: { nextDir: string; publicDir: string; maxBytes?: number }) {
    this.#paths = new Map([
      ...filesIn(options.publicDir, '/'),
      ...filesIn(path.join(options.nextDir, 'static'), '/_next/static/'),
    ])
    this.#files = new LRUCache({
      maxSize: options.maxBytes ?? 32 * 1024 * 1024,
      sizeCalculation: (file) => bytesOf(file.body) + 500,
    })
  }

  /** The file at an address, or undefined. @param url path and query, as the request line has them */
  async find(url: string): Promise<StaticFile | undefined> {
    const [address = '', query = ''] = url.split('?', 2)
    const file = this.#paths.get(address)
    if (!file) return undefined
    const loaded = this.#files.get(address) ?? (await this.#load(address, file))
    const immutable = address.startsWith('/_next/static/') || query === `v=${this.#versions.get(address)}`
    return { ...loaded, immutable }
  }

  /** The text of a file of the build or of `public/`. */
  text(address: string): string | undefined {
    const file = this.#paths.get(address)
    if (!file) return undefined
    const text = this.#texts.get(address) ?? readFileSync(file, 'utf8')
    this.#texts.set(address, text)
    return text
  }

  /** The address of a public file with its version; any other address as it is. */
  versioned = (address: string): string => {
    const file = this.#paths.get(address)
    if (!file || address.startsWith('/_next/')) return address
    const version =
      this.#versions.get(address) ?? createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 10)
    this.#versions.set(address, version)
    return `${address}?v=${version}`
  }

  #load(address: string, file: string): Promise<StaticFile> {
    const running = this.#loading.get(address)
    if (running) return running
    const loading = this.#read(address, file).finally(() => this.#loading.delete(address))
    this.#loading.set(address, loading)
    return loading
  }

  async #read(address: string, file: string): Promise<StaticFile> {
    const bytes = await readFile(file)
    const kind = kinds[path.extname(file)] ?? { type: 'application/octet-stream', text: false }
    const body = kind.text ? await encodeBody(bytes, 'quick') : plainBody(bytes)
    const loaded = { type: kind.type, etag: etagOf(bytes), body, immutable: false }
    this.#files.set(address, loaded)
    if (kind.text) this.#tightening = this.#tightening.then(() => this.#tighten(address, loaded))
    return loaded
  }

  async #tighten(address: string, loaded: StaticFile) {
    const body = await encodeBody(loaded.body.identity, 'best')
    if (this.#files.peek(address) === loaded) this.#files.set(address, { ...loaded, body })
  }
}

function filesIn(folder: string, prefix: string): [address: string, file: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      const relative = path.relative(folder, file).split(path.sep).map(encodeURIComponent).join('/')
      return [prefix + relative, file]
    })
}

/** `text`: worth compressing. */
const kinds: Record<string, { type: string; text: boolean }> = {
  '.js': { type: 'text/javascript; charset=utf-8', text: true },
  '.mjs': { type: 'text/javascript; charset=utf-8', text: true },
  '.css': { type: 'text/css; charset=utf-8', text: true },
  '.json': { type: 'application/json', text: true },
  '.map': { type: 'application/json', text: true },
  '.webmanifest': { type: 'application/manifest+json', text: true },
  '.svg': { type: 'image/svg+xml', text: true },
  '.txt': { type: 'text/plain; charset=utf-8', text: true },
  '.xml': { type: 'application/xml', text: true },
  '.ico': { type: 'image/x-icon', text: false },
  '.png': { type: 'image/png', text: false },
  '.jpg': { type: 'image/jpeg', text: false },
  '.webp': { type: 'image/webp', text: false },
  '.avif': { type: 'image/avif', text: false },
  '.wasm': { type: 'application/wasm', text: true },
  '.woff2': { type: 'font/woff2', text: false },
}
