import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/env'

/**
 * Pictures lie in the media folder: `{two letters}/{id}/original` as it came, beside it the renditions made from it,
 * by their names. Several instances share the folder. Files appear whole or not at all: written beside, flushed, then renamed.
 * The comments keep the bundler from taking every file under a path it cannot know for a part of the application.
 */
export async function writeOriginal(assetId: string, bytes: Buffer): Promise<void> {
  await writeWhole(placeOf(assetId, 'original'), bytes)
}

/** Takes back an original whose row was not committed. */
export async function removeOriginal(assetId: string): Promise<void> {
  await rm(/* turbopackIgnore: true */ placeOf(assetId, 'original'), { force: true })
}

/**
 * The bytes of a picture as they came.
 * @throws Error ENOENT when they are gone, which is a defect: a row is committed after its original
 */
export function readOriginal(assetId: string): Promise<Buffer> {
  return readFile(/* turbopackIgnore: true */ placeOf(assetId, 'original'))
}

/** Puts a rendition beside its original, in place of one of the same name. */
export function writeRendition(assetId: string, name: string, bytes: Buffer): Promise<void> {
  return writeWhole(placeOf(assetId, name), bytes)
}

/** The rendition's bytes, or null when it was not made yet. */
export async function readRendition(assetId: string, name: string): Promise<Buffer | null> {
  return unlessMissing(readFile(/* turbopackIgnore: true */ placeOf(assetId, name)))
}

/** A mark of the rendition's bytes for `ETag`, without reading them; null when it was not made yet. */
export async function renditionMark(assetId: string, name: string): Promise<string | null> {
  const file = await unlessMissing(stat(/* turbopackIgnore: true */ placeOf(assetId, name)))
  return file && `"${file.size.toString(36)}-${Math.trunc(file.mtimeMs).toString(36)}"`
}

async function unlessMissing<Value>(found: Promise<Value>): Promise<Value | null> {
  try {
    return await found
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
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
  try {
    const file = await open(/* turbopackIgnore: true */ beside, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(/* turbopackIgnore: true */ beside, place)
  } catch (error) {
    await rm(/* turbopackIgnore: true */ beside, { force: true })
    throw error
  }
  await syncFolder(path.dirname(place))
}

/** A new name survives a power cut only once its folder is flushed too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(/* turbopackIgnore: true */ folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
