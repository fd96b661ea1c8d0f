import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { isAltGr, latinKey } from '../menus/latin-key'

/**
 * Lets keys that are bound by a Latin letter or digit work in every layout. ProseMirror looks at the place of a key only when
 * its character is no help, and not at all with Control and Alt on Windows: on an Arabic keyboard «للاستكمال» had no key, and
 * «لا», which is the key of B there, was none either.
 */
export const AnyLayout = Extension.create({
  name: 'anyLayout',
  // Before all that binds keys.
  priority: 10_000,

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('anyLayout'),
        props: {
          handleDOMEvents: {
            // The character is typed all the same.
            keydown: (_, event) => isAltGr(event),
          },
          handleKeyDown(view, event) {
            const inLatin = (event.ctrlKey || event.metaKey) && latinEvent(event)
            return inLatin ? (view.someProp('handleKeyDown', (handle) => handle(view, inLatin)) ?? false) : false
          },
        },
      }),
    ]
  },
})

/** The same press on a Latin keyboard; null when it is one. */
function latinEvent(event: KeyboardEvent): KeyboardEvent | null {
  const latin = latinKey(event)
  const key = event.shiftKey ? latin.toUpperCase() : latin
  if (!/^[a-z\d]$/.test(latin) || key === event.key) return null
  const { code, ctrlKey, altKey, shiftKey, metaKey, repeat } = event
  const keyCode = latin.toUpperCase().charCodeAt(0)
  return new KeyboardEvent('keydown', { key, code, keyCode, ctrlKey, altKey, shiftKey, metaKey, repeat })
}
