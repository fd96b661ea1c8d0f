import { Extension } from '@tiptap/core'
import { collab } from 'prosemirror-collab'

/** Counts what is typed as steps on a version of the log; `collab/connection.ts` sends and receives them. */
export const Collab = Extension.create<{ version: number; clientId: string }>({
  name: 'collab',

  addProseMirrorPlugins() {
    return [collab({ version: this.options.version, clientID: this.options.clientId })]
  },
})
