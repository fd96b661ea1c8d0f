import { ListChecks } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'

export const keyPointsEntry = {
  name: 'keyPoints',
  Icon: ListChecks,
  mirrored: true,
  insert: (editor) => editor.chain().focus().insertKeyPoints().run(),
} as const satisfies BlockEntry
