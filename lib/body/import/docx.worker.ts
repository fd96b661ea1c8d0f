import { parentPort, workerData } from 'node:worker_threads'
import { ImportError } from './docx'
import { type DocxSettings, readHouseDocx } from './house-docx'
import type { DocxAnswer } from './read-docx-apart'

// A Word file is read here, so that the server goes on answering meanwhile.
const { bytes, settings } = workerData as { bytes: Uint8Array; settings: DocxSettings }
parentPort?.postMessage(await answer())

async function answer(): Promise<DocxAnswer> {
  try {
    return { ok: true, read: await readHouseDocx(Buffer.from(bytes), settings) }
  } catch (error) {
    if (error instanceof ImportError) return { ok: false, fault: error.fault }
    throw error
  }
}
