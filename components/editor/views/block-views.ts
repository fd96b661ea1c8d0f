import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { NodeView, NodeViewConstructor } from '@tiptap/pm/view'
import type { Locale } from '@/lib/i18n/locales'
import type { BlockWords } from './block-words'
import { embedView } from './embed-view'
import { figureView } from './figure-view'
import { galleryView } from './gallery-view'
import { relatedStoryView } from './related-story-view'
import type { ViewOf } from './view-of'

/** How blocks that are more than text look while they are written. */
export const BlockViews = Extension.create<{ locale: Locale; words: BlockWords | null }>({
  name: 'blockViews',

  addOptions() {
    return { locale: 'ar', words: null }
  },

  addProseMirrorPlugins() {
    const { editor } = this
    const { locale, words } = this.options
    if (!words) return []
    const views = {
      figure: figureView(locale, words),
      gallery: galleryView(words),
      relatedStory: relatedStoryView(locale, words),
      embed: embedView(words),
    }
    const asView =
      (draw: (of: ViewOf) => NodeView): NodeViewConstructor =>
      (node, _view, getPos) =>
        draw({ node, editor, getPos })
    return [
      new Plugin({
        key: new PluginKey('blockViews'),
        props: { nodeViews: Object.fromEntries(Object.entries(views).map(([name, draw]) => [name, asView(draw)])) },
      }),
    ]
  },
})
