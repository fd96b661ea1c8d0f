import sharp from 'sharp'
import { maxPixels } from './limits'
import { cropOf, heightOf, type Rendition, renditionName } from './renditions'
import { readOriginal, readRendition, writeRendition } from './storage'

// One picture at a time per thread pool slot: readers come before pictures.
sharp.concurrency(1)
sharp.cache(false)

/** Renditions being made now: a second request for one waits for the first. */
const underWay = new Map<string, Promise<Buffer>>()

/** The bytes of a rendition, made from the original when asked for the first time, then kept on disk. */
export async function getRendition(assetId: string, rendition: Rendition): Promise<Buffer> {
  const name = renditionName(rendition)
  const key = `${assetId}/${name}`
  const waiting = underWay.get(key)
  if (waiting) return waiting
  const made = (async () => {
    const kept = await readRendition(assetId, name)
    if (kept) return kept
    const bytes = await drawRendition(await readOriginal(assetId), rendition)
    await writeRendition(assetId, name, bytes)
    return bytes
  })().finally(() => underWay.delete(key))
  underWay.set(key, made)
  return made
}

/** Turns, crops around the focal point, shrinks and encodes; metadata stays behind but for the colour profile's effect. */
export async function drawRendition(original: Buffer, rendition: Rendition): Promise<Buffer> {
  const upright = sharp(original, { limitInputPixels: maxPixels }).autoOrient()
  const { autoOrient: size } = await upright.metadata()
  const crop = cropOf({ ...size, focalX: rendition.focalX, focalY: rendition.focalY }, rendition.shape)
  const width = Math.min(rendition.width, crop.width)
  const image = upright.extract(crop).resize(width, heightOf(size, rendition.shape, width), { fit: 'fill' })
  switch (rendition.format) {
    // Effort 2 of 9: a tenth of a second more or less per picture, a few percent of its size.
    case 'avif':
      return image.avif({ quality: 48, effort: 2 }).toBuffer()
    case 'webp':
      return image.webp({ quality: 68, effort: 4 }).toBuffer()
    case 'jpg':
      return image.flatten({ background: '#fff' }).jpeg({ quality: 74, mozjpeg: true }).toBuffer()
  }
}
