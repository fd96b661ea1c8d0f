import type { Editor } from '@tiptap/core'

export type TableCommands = typeof import('@tiptap/pm/tables')

const running = new WeakSet<Editor>()

/** The commands of tables, and the plugin that selects cells and keeps rows whole: loaded when an article has a table. */
export async function loadTables(editor: Editor): Promise<TableCommands> {
  const tables = await import('@tiptap/pm/tables')
  if (!running.has(editor) && !editor.isDestroyed) {
    running.add(editor)
    editor.registerPlugin(tables.tableEditing({ allowTableNodeSelection: true }))
  }
  return tables
}
