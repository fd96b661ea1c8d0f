import type { DocJson } from '@/lib/body/doc-json'
import { pastedImage } from '@/lib/body/paste/fit-blocks'

/** For each picture of a paste the file to upload; null for those that the clipboard only has an address of. */
export function clipboardPictures(blocks: DocJson[], files: File[]): Map<DocJson, File | null> {
  const images = blocks.filter(({ type }) => type === pastedImage)
  const inline = new Map(images.map((image) => [image, fileOfDataUrl(String(image.attrs?.src))]))
  const missing = images.filter((image) => !inline.get(image))
  // Files stand for the pictures of the text only when there is one for each. Otherwise they are a drawing of the whole.
  const paired = files.length === missing.length
  return new Map(
    images.map((image) => [image, inline.get(image) ?? (paired ? files[missing.indexOf(image)] : null) ?? null]),
  )
}

function fileOfDataUrl(src: string): File | null {
  const [, type, encoded] = /^data:(image\/[a-z+.-]+);base64,([A-Za-z0-9+/=\s]+)$/i.exec(src) ?? []
  if (!type || !encoded) return null
  try {
    const bytes = Uint8Array.from(atob(encoded.replace(/\s/g, '')), (sign) => sign.charCodeAt(0))
    return new File([bytes], `picture.${type.split('/')[1]}`, { type })
  } catch {
    return null
  }
}
