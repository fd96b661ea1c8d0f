import sharp from 'sharp'
import { Refusal } from '@/lib/errors'
import { maxPixels, maxUploadBytes } from './limits'

const mimes = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const
export type Mime = (typeof mimes)[keyof typeof mimes]

export type Inspected = { mime: Mime; width: number; height: number }

/**
 * What a file is by its content, whatever its name says: JPEG, PNG or WebP that decodes to its end.
 * Width and height in pixels as seen, after the camera's rotation.
 * @throws Refusal file_too_large · file_type
 */
export async function inspectPicture(bytes: Buffer): Promise<Inspected> {
  if (bytes.byteLength > maxUploadBytes) throw new Refusal('file_too_large', { maxBytes: maxUploadBytes })
  const kind = signatureOf(bytes)
  if (!kind) throw new Refusal('file_type')
  try {
    const image = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
    const { format, width, height, orientation = 1 } = await image.metadata()
    if (format !== kind) throw new Refusal('file_type')
    // Decodes every row: a file cut off or damaged in transit is refused now, not when a reader asks for it.
    await image.stats()
    const turned = orientation >= 5
    return { mime: mimes[kind], width: turned ? height : width, height: turned ? width : height }
  } catch (error) {
    if (error instanceof Refusal) throw error
    if (error instanceof Error && /pixel limit/i.test(error.message)) {
      throw new Refusal('file_too_large', { maxPixels })
    }
    throw new Refusal('file_type')
  }
}

/** The first bytes of the three formats; refuses SVG, GIF and everything else before a decoder sees it. */
function signatureOf(bytes: Buffer): keyof typeof mimes | null {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg'
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'png'
  const riff = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'
  return riff ? 'webp' : null
}
