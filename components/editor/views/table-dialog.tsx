'use client'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { loadTables } from './load-tables'

const most = { rows: 50, columns: 10 }

/** Asks how many rows and columns a new table has. */
export function TableDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.blocks.table')
  const [rows, setRows] = useState('3')
  const [columns, setColumns] = useState('3')
  const insert = () => {
    const size = { rows: within(rows, 2, most.rows), columns: within(columns, 1, most.columns) }
    onClose()
    void loadTables(editor)
    editor.chain().focus().insertTable(size).run()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('insertTitle')}
      size="sm"
      actions={
        <Button tone="primary" onClick={insert}>
          {t('insert')}
        </Button>
      }
    >
      <form
        className="grid grid-cols-2 gap-4"
        // A number that is too large or too small is drawn nearer, by the button too.
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          insert()
        }}
      >
        <TextField
          label={t('rows')}
          type="number"
          min={2}
          max={most.rows}
          value={rows}
          onChange={(event) => setRows(event.target.value)}
        />
        <TextField
          label={t('columns')}
          type="number"
          min={1}
          max={most.columns}
          value={columns}
          onChange={(event) => setColumns(event.target.value)}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}

function within(typed: string, least: number, largest: number): number {
  const value = Math.round(Number(typed))
  return Number.isFinite(value) ? Math.min(Math.max(value, least), largest) : least
}
