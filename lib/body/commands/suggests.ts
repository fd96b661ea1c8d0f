import type { EditorState } from '@tiptap/pm/state'

/** Is what this person changes only suggested now? Known by the state of the plugin, which is not loaded on a server. */
export function suggests(state: EditorState): boolean {
  return state.plugins.some((plugin) => {
    const value: unknown = plugin.getState(state)
    return typeof value === 'object' && value !== null && 'enabled' in value && value.enabled === true
  })
}
