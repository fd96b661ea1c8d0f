import sharp from 'sharp'
import { Refusal } from '@/lib/errors'
import { inTurn } from './in-turn'
import { maxPixels, maxRatio, maxUploadBytes } from './limits'

const mimes = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const
export type Mime = (typeof mimes)[keyof typeof mimes]

export type Inspected = { mime: Mime; width: number; height: number }

/**
 * What a file is by its content, whatever its name says: a still JPEG, PNG or WebP that decodes to its end and is nothing
 * else besides. Width and height in pixels as seen, after the camera's rotation.
 * @throws Refusal file_too_large · file_type
 */
export async function inspectPicture(bytes: Buffer): Promise<Inspected> {
  if (bytes.byteLength > maxUploadBytes) throw new Refusal('file_too_large', { maxBytes: maxUploadBytes })
  const kind = signatureOf(bytes)
  if (!kind || isPolyglot(bytes)) throw new Refusal('file_type')
  return inTurn(async () => {
    const { format, pages = 1, autoOrient } = await headerOf(bytes)
    const { width, height } = autoOrient
    if (format !== kind || pages > 1) throw new Refusal('file_type')
    if (width * height > maxPixels) throw new Refusal('file_too_large', { maxPixels })
    if (Math.max(width / height, height / width) > maxRatio) throw new Refusal('file_type', { maxRatio })
    await decodeWhole(bytes)
    return { mime: mimes[kind], width, height }
  })
}

/** The first bytes of the three formats; refuses SVG, GIF and everything else before a decoder sees it. */
function signatureOf(bytes: Buffer): keyof typeof mimes | null {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg'
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'png'
  const riff = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'
  return riff ? 'webp' : null
}

/**
 * Is it also a page, a script, a PDF or an archive? Bytes after a picture are common (phones put previews and films there)
 * and harmless, because originals are never served; a second meaning is not common.
 */
function isPolyglot(bytes: Buffer): boolean {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return true
  if (/<(?:script|html|iframe|\?php|!doctype html)[\s>]/i.test(bytes.toString('latin1'))) return true
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  // The directory of a ZIP closes the file but for its comment, whose length stands at its own end.
  return end !== -1 && end + 22 <= bytes.byteLength && end + 22 + bytes.readUInt16LE(end + 20) === bytes.byteLength
}

async function headerOf(bytes: Buffer) {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch {
    throw new Refusal('file_type')
  }
}

/** Reads every row: a file cut off or damaged in transit is refused now, not when a reader asks for it. */
async function decodeWhole(bytes: Buffer): Promise<void> {
  try {
    const decoder = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true })
    await decoder.resize(64, 64, { fit: 'inside' }).raw().timeout({ seconds: 30 }).toBuffer()
  } catch {
    throw new Refusal('file_type')
  }
}
