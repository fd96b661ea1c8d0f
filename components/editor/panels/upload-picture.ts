import { holdLosable } from '@/components/ui/losable'
import type { AssetRef } from '@/lib/assets/asset-ref'
import { maxUploadBytes } from '@/lib/assets/limits'
import { type RefusalCode, refusalCodes } from '@/lib/errors'
import { forPersonHeader } from '@/lib/sessions/for-person'

export type UploadAnswer = { ok: true; asset: AssetRef } | { ok: false; code: UploadRefusal }

export type UploadRefusal = PlainRefusal | 'network'

/** Refusals that need no details to be put to words. */
type PlainRefusal = 'not_signed_in' | 'other_person' | 'forbidden' | 'file_too_large' | 'file_type' | 'invalid'
const plain: readonly RefusalCode[] = ['not_signed_in', 'other_person', 'forbidden', 'file_too_large', 'file_type']

/**
 * Sends a picture to the library. XMLHttpRequest, since fetch does not tell how much of a body has gone out.
 * @param personId whose upload it is
 * @param onProgress the part sent so far, from 0 to 1
 */
export function uploadPicture(file: File, personId: string, onProgress: (part: number) => void): Promise<UploadAnswer> {
  if (file.size > maxUploadBytes) return Promise.resolve({ ok: false, code: 'file_too_large' })
  const release = holdLosable(() => 'pictures')
  const sent = new Promise<UploadAnswer>((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/assets')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader(forPersonHeader, personId)
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => resolve({ ok: false, code: 'network' })
    request.onload = () =>
      resolve(
        request.status === 201
          ? { ok: true, asset: revive(request.response as AssetRef) }
          : { ok: false, code: codeOf(request.response) },
      )
    request.send(file)
  })
  return sent.finally(release)
}

/** JSON has no dates. */
export function revive(asset: AssetRef): AssetRef {
  return { ...asset, takenAt: asset.takenAt ? new Date(asset.takenAt) : null }
}

function codeOf(body: unknown): UploadRefusal {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null
  const known = refusalCodes.find((code) => code === error)
  if (!known) return 'network'
  return plain.includes(known) ? (known as PlainRefusal) : 'invalid'
}
