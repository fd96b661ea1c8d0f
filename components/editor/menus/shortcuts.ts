import { reviewKeys } from '../review/review-keys'
import { toolKeys } from '../tools/tool-keys'
import { uiKeys } from './ui-keys'

export type ShortcutGroup = 'text' | 'blocks' | 'direction' | 'places'

/**
 * Every key worth knowing, for the help sheet. A test compares it with what the extensions and the listeners around the text
 * bind, so that it cannot lie: a key that is missing here, or here only, fails it. Each is named `editor.menus.help.keys.<id>`.
 */
export const shortcuts = [
  { id: 'bold', keys: 'Mod-b', group: 'text' },
  { id: 'italic', keys: 'Mod-i', group: 'text' },
  { id: 'underline', keys: 'Mod-u', group: 'text' },
  { id: 'strike', keys: 'Mod-Shift-s', group: 'text' },
  { id: 'link', keys: uiKeys.link, group: 'text' },
  { id: 'tk', keys: 'Mod-Alt-k', group: 'text' },
  { id: 'comment', keys: reviewKeys.comment, group: 'text' },
  { id: 'undo', keys: 'Mod-z', group: 'text' },
  { id: 'redo', keys: 'Mod-Shift-z', group: 'text' },
  { id: 'pastePlain', keys: toolKeys.pastePlain, group: 'text' },
  { id: 'lineBreak', keys: 'Shift-Enter', group: 'text' },
  { id: 'paragraph', keys: 'Mod-Alt-0', group: 'blocks' },
  { id: 'heading2', keys: 'Mod-Alt-2', group: 'blocks' },
  { id: 'heading3', keys: 'Mod-Alt-3', group: 'blocks' },
  { id: 'bulletList', keys: 'Mod-Shift-8', group: 'blocks' },
  { id: 'orderedList', keys: 'Mod-Shift-7', group: 'blocks' },
  { id: 'blockquote', keys: 'Mod-Shift-b', group: 'blocks' },
  { id: 'moveUp', keys: 'Alt-Shift-ArrowUp', group: 'blocks' },
  { id: 'moveDown', keys: 'Alt-Shift-ArrowDown', group: 'blocks' },
  { id: 'indent', keys: 'Tab', group: 'blocks' },
  { id: 'outdent', keys: 'Shift-Tab', group: 'blocks' },
  { id: 'blockMenu', keys: uiKeys.blockMenu, group: 'blocks' },
  { id: 'turnBlock', keys: 'Mod-Shift-x', group: 'direction' },
  { id: 'isolate', keys: 'Mod-Shift-9', group: 'direction' },
  { id: 'directions', keys: uiKeys.directions, group: 'direction' },
  { id: 'toolbar', keys: uiKeys.toolbar, group: 'places' },
  { id: 'bubble', keys: uiKeys.bubble, group: 'places' },
  { id: 'find', keys: toolKeys.find, group: 'places' },
  { id: 'replace', keys: toolKeys.replace, group: 'places' },
  { id: 'focus', keys: toolKeys.focus, group: 'places' },
  { id: 'nextSuggestion', keys: reviewKeys.next, group: 'places' },
  { id: 'previousSuggestion', keys: reviewKeys.previous, group: 'places' },
  { id: 'help', keys: uiKeys.help, group: 'places' },
] as const satisfies { id: string; keys: string; group: ShortcutGroup }[]

export const shortcutGroups = ['text', 'blocks', 'direction', 'places'] as const satisfies ShortcutGroup[]

/** Bound too, and not worth a line: what every text field does, second keys for the same thing. */
export const everyday = [
  'Enter',
  'Mod-Enter',
  'Backspace',
  'Mod-Backspace',
  'Shift-Backspace',
  'Delete',
  'Mod-Delete',
  'Mod-a',
  'Mod-y',
] as const
