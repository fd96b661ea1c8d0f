import { GalleryHorizontal } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'
import { askBlock } from '../views/block-question'

export const galleryEntry = {
  name: 'gallery',
  Icon: GalleryHorizontal,
  insert: (editor) => askBlock(editor, { kind: 'gallery' }),
} as const satisfies BlockEntry
