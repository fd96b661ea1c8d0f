import { inflateRawSync } from 'node:zlib'

/** Why an archive is not opened. `bomb`: it would unpack to more than anybody wrote. */
export type ZipFault = 'not_a_zip' | 'bomb'

export class ZipError extends Error {
  constructor(readonly fault: ZipFault) {
    super(fault)
  }
}

export type Zip = { has: (name: string) => boolean; read: (name: string) => Buffer }

type Entry = { method: number; packed: number; size: number; at: number }

/**
 * Opens an archive by its directory. Nothing is unpacked before it is asked for, and never beyond what its directory says
 * and the limits allow: what a part claims to be is not believed.
 * @param limits parts at most, bytes that all parts together may unpack to
 * @throws ZipError
 */
export function openZip(bytes: Buffer, limits: { parts: number; bytes: number }): Zip {
  const entries = readDirectory(bytes, limits)
  let left = limits.bytes
  return {
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name)
      if (!entry) throw new ZipError('not_a_zip')
      const data = unpack(bytes, entry, Math.min(left, entry.size))
      left -= data.byteLength
      return data
    },
  }
}

function readDirectory(bytes: Buffer, limits: { parts: number; bytes: number }): Map<string, Entry> {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end === -1 || end + 22 > bytes.length) throw new ZipError('not_a_zip')
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.parts) throw new ZipError('bomb')
  const entries = new Map<string, Entry>()
  let at = bytes.readUInt32LE(end + 16)
  let total = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryMark) throw new ZipError('not_a_zip')
    const nameLength = bytes.readUInt16LE(at + 28)
    const size = bytes.readUInt32LE(at + 24)
    total += size
    if (total > limits.bytes) throw new ZipError('bomb')
    entries.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size,
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function unpack(bytes: Buffer, { method, packed, size, at }: Entry, most: number): Buffer {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== partMark) throw new ZipError('not_a_zip')
  if (size > most) throw new ZipError('bomb')
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const data = bytes.subarray(start, start + packed)
  if (method === 0) return data.subarray(0, size)
  if (method !== 8) throw new ZipError('not_a_zip')
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
  } catch (error) {
    throw new ZipError(error instanceof RangeError ? 'bomb' : 'not_a_zip')
  }
}

const directoryMark = 0x02014b50
const partMark = 0x04034b50
