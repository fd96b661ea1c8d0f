'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { type TableWidths, tableWidths } from '@/lib/body/nodes/table'
import { useEditorValue } from '../use-editor-value'
import { loadTables, type TableCommands } from './load-tables'
import { type TableAct, tableActNames, tableActs, tableActsOff } from './table-acts'

/** What can be done with the table at the caret. «Before» and «after» are as the table reads, whatever its direction. */
export function TableTools({ editor }: { editor: Editor }) {
  const t = useTranslations('editor.blocks.table')
  const [tables, setTables] = useState<TableCommands | null>(null)
  const { widths, off } = useEditorValue(
    editor,
    useMemo(() => tableState(tables), [tables]),
  )
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
  const act = (name: TableAct) => {
    if (!tables) return
    const before = editor.view.state.doc
    tableActs[name](tables)(editor.state, editor.view.dispatch)
    if (editor.view.state.doc !== before) editor.commands.focus()
  }
  return (
    <fieldset aria-label={t('label')} className="flex w-full min-w-0 items-center gap-1 overflow-x-auto sm:flex-wrap">
      {tableActNames.map((name) => (
        <Button
          key={name}
          tone="plain"
          className="min-h-8 shrink-0 px-2 text-xs"
          aria-disabled={off.includes(name)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => act(name)}
        >
          {t(name)}
        </Button>
      ))}
      <Select
        label={t('widths')}
        className="max-w-fit shrink-0 text-xs"
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

type TableState = { widths: TableWidths; off: TableAct[] }

/** Until the commands are there, none of them can be given. */
function tableState(tables: TableCommands | null): (editor: Editor) => TableState {
  return (editor) => ({
    widths: editor.getAttributes('table').widths ?? 'even',
    off: tables ? tableActsOff(tables, editor.state) : tableActNames,
  })
}
