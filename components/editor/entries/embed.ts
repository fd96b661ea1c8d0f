import { AppWindow } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'
import { askBlock } from '../views/block-question'

export const embedEntry = {
  name: 'embed',
  Icon: AppWindow,
  insert: (editor) => askBlock(editor, { kind: 'embed' }),
} as const satisfies BlockEntry
