import { type ChainedCommands, CommandManager, type Editor } from '@tiptap/core'

/**
 * Would these commands change the text as it stands? Tried on a copy, because the commands of a chain answer for where they
 * begin, not for where they have led.
 */
export function wouldChange(editor: Editor, tried: (chain: ChainedCommands) => ChainedCommands): boolean {
  const { state } = editor
  const tr = state.tr
  return tried(new CommandManager({ editor, state }).createChain(tr)).run() && tr.docChanged
}
