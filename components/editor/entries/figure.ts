import { ImagePlus } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'
import { askBlock } from '../views/block-question'

export const figureEntry = {
  name: 'figure',
  Icon: ImagePlus,
  insert: (editor) => askBlock(editor, { kind: 'figure' }),
} as const satisfies BlockEntry
