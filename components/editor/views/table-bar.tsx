'use client'
import type { Editor } from '@tiptap/core'
import { lazyPart } from '@/components/ui/lazy-part'
import { useEditorValue } from '../use-editor-value'

const TableTools = lazyPart(() => import('./table-tools').then((module) => module.TableTools))

/** The tools of a table while the caret is in one. */
export function TableBar({ editor }: { editor: Editor }) {
  return useEditorValue(editor, isInTable) ? <TableTools editor={editor} /> : null
}

function isInTable({ state: { selection } }: Editor): boolean {
  const { $from } = selection
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.name === 'table') return true
  return false
}
