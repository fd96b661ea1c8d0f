import type { ImportedDocx } from '@/lib/articles/import-mutations'
import { importLimits } from '@/lib/body/import/limits'
import { forPersonHeader } from '@/lib/sessions/for-person'

export const importFaults = [
  'not_docx',
  'too_long',
  'too_slow',
  'file_too_large',
  'empty',
  'network',
  'forbidden',
  'other_person',
] as const
export type ImportFaultCode = (typeof importFaults)[number]

export type ImportAnswer = { ok: true; imported: ImportedDocx } | { ok: false; fault: ImportFaultCode }

/** Has a Word file read by the server in the name of a person, whose its pictures will be. */
export async function sendDocx(
  { articleId, personId }: { articleId: string; personId: string },
  file: File,
  credit: string,
): Promise<ImportAnswer> {
  if (file.size > importLimits.file) return { ok: false, fault: 'file_too_large' }
  try {
    const response = await fetch(`/api/articles/${articleId}/import`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-credit': encodeURIComponent(credit),
        [forPersonHeader]: personId,
      },
      body: file,
    })
    const body: unknown = await response.json()
    if (response.ok) return { ok: true, imported: body as ImportedDocx }
    return { ok: false, fault: faultOf(body) }
  } catch {
    return { ok: false, fault: 'network' }
  }
}

function faultOf(body: unknown): ImportFaultCode {
  const { error, details } = (body ?? {}) as { error?: unknown; details?: { reason?: unknown } }
  const code = error === 'invalid' ? details?.reason : error
  return importFaults.find((fault) => fault === code) ?? 'network'
}
