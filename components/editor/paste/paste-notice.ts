import type { LimitReason } from '@/lib/body/limits'
import type { UploadRefusal } from '../panels/upload-picture'

/** What a person is told about a paste. */
export type PasteNotice =
  | { kind: 'too_long' }
  | { kind: 'does_not_fit'; reason: LimitReason | 'other' }
  | { kind: 'reading' }
  | { kind: 'pictures_left_out'; count: number }
  | { kind: 'tables_left_out'; count: number }
  | { kind: 'picture_refused'; code: UploadRefusal }
  | { kind: 'without_formatting' }
  | { kind: 'words_alone' }
  | { kind: 'not_read' }
  | { kind: 'clipboard_closed' }
  | { kind: 'clipboard_without_text' }
  | { kind: 'file_not_taken' }

/** What the paste needs of the page around the editor. */
export type PasteHost = {
  notify: (notice: PasteNotice) => void
  /** Whose pictures they are in the library. */
  personId: string
  /** Stands where a picture will be until it is in the library. */
  uploading: string
}
