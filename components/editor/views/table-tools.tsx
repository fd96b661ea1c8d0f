'use client'
import type { Editor } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { type TableWidths, tableWidths } from '@/lib/body/nodes/table'
import { useEditorValue } from '../use-editor-value'
import { loadTables, type TableCommands } from './load-tables'

const acts = {
  rowBefore: (tables) => tables.addRowBefore,
  rowAfter: (tables) => tables.addRowAfter,
  columnBefore: (tables) => tables.addColumnBefore,
  columnAfter: (tables) => tables.addColumnAfter,
  headerRow: (tables) => tables.toggleHeader('row'),
  headerColumn: (tables) => tables.toggleHeader('column'),
  mergeOrSplit: (tables) => (state, dispatch) =>
    tables.mergeCells(state, dispatch) || tables.splitCell(state, dispatch),
  deleteRow: (tables) => tables.deleteRow,
  deleteColumn: (tables) => tables.deleteColumn,
  deleteTable: (tables) => tables.deleteTable,
} satisfies Record<string, (tables: TableCommands) => Command>
type Act = keyof typeof acts
const actNames = Object.keys(acts) as Act[]

/** What can be done with the table at the caret. «Before» and «after» are as the table reads, whatever its direction. */
export function TableTools({ editor }: { editor: Editor }) {
  const t = useTranslations('editor.blocks.table')
  const [tables, setTables] = useState<TableCommands | null>(null)
  const { widths } = useEditorValue(editor, tableState)
  useEffect(() => {
    let left = false
    loadTables(editor).then(
      (loaded) => !left && setTables(loaded),
      () => undefined,
    )
    return () => {
      left = true
    }
  }, [editor])
  const act = (name: Act) => {
    if (!tables) return
    const before = editor.view.state.doc
    acts[name](tables)(editor.state, editor.view.dispatch)
    if (editor.view.state.doc !== before) editor.commands.focus()
  }
  return (
    <fieldset aria-label={t('label')} className="flex w-full min-w-0 items-center gap-1 overflow-x-auto sm:flex-wrap">
      {actNames.map((name) => (
        <Button
          key={name}
          tone="plain"
          className="min-h-8 shrink-0 px-2 text-xs"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => act(name)}
        >
          {t(name)}
        </Button>
      ))}
      <Select
        label={t('widths')}
        className="w-auto min-h-8 shrink-0 py-0 text-xs"
        value={widths}
        onChange={(value) =>
          editor
            .chain()
            .focus()
            .setTableWidths(value as TableWidths)
            .run()
        }
        options={tableWidths.map((value) => ({ value, label: t(`width.${value}`) }))}
      />
    </fieldset>
  )
}

type TableState = { widths: TableWidths }

function tableState(editor: Editor): TableState {
  return { widths: editor.getAttributes('table').widths ?? 'even' }
}
