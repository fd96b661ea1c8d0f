import { Table } from 'lucide-react'
import type { BlockEntry } from '../menus/block-entry'
import { askBlock } from '../views/block-question'

export const tableEntry = {
  name: 'table',
  Icon: Table,
  insert: (editor) => askBlock(editor, { kind: 'table' }),
} as const satisfies BlockEntry
