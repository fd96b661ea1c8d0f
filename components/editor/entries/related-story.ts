import { Newspaper } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'
import { askBlock } from '../views/block-question'

export const relatedStoryEntry = {
  name: 'relatedStory',
  Icon: Newspaper,
  insert: (editor) => askBlock(editor, { kind: 'related' }),
} as const satisfies BlockEntry
