import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, mkdir, open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/env'

/**
 * Pictures lie in the media folder: `{id}/original` as it came and `{id}/{rendition name}` made from it. Several
 * instances share the folder. Files appear whole or not at all: written beside, flushed, then renamed.
 */
export async function writeOriginal(assetId: string, bytes: Buffer): Promise<void> {
  await writeWhole(placeOf(assetId, 'original'), bytes)
}

export function readOriginal(assetId: string): Promise<Buffer> {
  return readFile(/* turbopackIgnore: true */ placeOf(assetId, 'original'))
}

export function writeRendition(assetId: string, name: string, bytes: Buffer): Promise<void> {
  return writeWhole(placeOf(assetId, name), bytes)
}

/** The rendition's bytes, or null when it was not made yet. */
export async function readRendition(assetId: string, name: string): Promise<Buffer | null> {
  const place = placeOf(assetId, name)
  const there = await access(/* turbopackIgnore: true */ place, constants.R_OK).then(
    () => true,
    () => false,
  )
  return there ? readFile(/* turbopackIgnore: true */ place) : null
}

function placeOf(assetId: string, file: string): string {
  // The callers parse both; a name that could leave the folder is a defect, not a wish of a reader.
  if (!/^[0-9a-f-]{36}$/.test(assetId) || !/^[\w.-]+$/.test(file) || file.includes('..')) {
    throw new Error('not a media file name')
  }
  return path.join(env().mediaDir, assetId.slice(0, 2), assetId, file)
}

async function writeWhole(place: string, bytes: Buffer): Promise<void> {
  await mkdir(/* turbopackIgnore: true */ path.dirname(place), { recursive: true })
  const beside = `${place}.${randomUUID()}`
  const file = await open(/* turbopackIgnore: true */ beside, 'w')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(/* turbopackIgnore: true */ beside, place)
}
