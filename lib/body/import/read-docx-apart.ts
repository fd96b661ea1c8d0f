import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { ImportError, type ImportFault, type ReadDocx } from './docx'
import type { DocxSettings } from './house-docx'
import { importLimits } from './limits'

export type DocxAnswer = { ok: true; read: ReadDocx } | { ok: false; fault: ImportFault }

/**
 * Reads a Word file in a thread of its own: whatever is in it, the server goes on answering, and what takes too long or
 * too much memory is given up.
 * @param patience milliseconds
 * @throws ImportError
 */
export async function readDocxApart(
  bytes: Buffer,
  settings: DocxSettings,
  patience: number = importLimits.patience,
): Promise<ReadDocx> {
  const { code, eval: isCode } = program()
  const worker = new Worker(code, {
    eval: isCode,
    workerData: { bytes, settings },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: importLimits.memory },
  })
  let given: ReturnType<typeof setTimeout> | undefined
  try {
    const answer = await new Promise<DocxAnswer>((resolve, reject) => {
      given = setTimeout(() => resolve({ ok: false, fault: 'too_slow' }), patience)
      worker.once('message', resolve)
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, fault: 'too_long' })
        else reject(error)
      })
    })
    if (!answer.ok) throw new ImportError(answer.fault)
    return { ...answer.read, pictures: asBuffers(answer.read.pictures) }
  } finally {
    clearTimeout(given)
    await worker.terminate()
  }
}

/** Compiled with the server (`scripts/boot/compile.mjs`) where that is; else from its source. */
function program(): { code: string; eval: boolean } {
  if (process.env.NODE_ENV === 'production')
    return { code: path.join(process.cwd(), 'node_modules/.cache/midad/docx-worker.js'), eval: false }
  const source = pathToFileURL(path.join(process.cwd(), 'lib/body/import/docx.worker.ts')).href
  return { code: `import('tsx/esm/api').then(({ register }) => (register(), import('${source}')))`, eval: true }
}

/** On the way from a thread buffers become plain bytes. */
function asBuffers(pictures: Map<string, Uint8Array>): Map<string, Buffer> {
  return new Map(
    [...pictures].map(([src, bytes]) => [src, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)]),
  )
}
