import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { normalizeArabic } from '@/lib/arabic/normalize'
import { cleanOfficeHtml } from './office-html'

/**
 * Cleans what is pasted: what word processors leave around their text, presentation forms of old systems and PDFs,
 * invisible marks, stretched words. Which nodes and marks stay is up to the schema.
 */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('cleanPaste'),
        props: {
          transformPastedHTML: cleanOfficeHtml,
          transformPasted: (slice) => new Slice(normalized(slice.content), slice.openStart, slice.openEnd),
        },
      }),
    ]
  },
})

/** The same content with each text cleaned; a text of which nothing is left goes. */
export function normalized(fragment: Fragment): Fragment {
  return Fragment.fromArray(
    fragment.content.flatMap((node) => {
      if (!node.isText) return node.copy(normalized(node.content))
      const text = normalizeArabic(node.text ?? '')
      return text ? node.type.schema.text(text, node.marks) : []
    }),
  )
}
