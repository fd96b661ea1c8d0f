import type { NodeView } from '@tiptap/pm/view'
import type { Locale } from '@/lib/i18n/locales'
import type { BlockWords } from './block-words'
import { element } from './element'
import { storiesIn } from './things'
import type { ViewOf } from './view-of'

/** The card of another story, by its headline. */
export function relatedStoryView(locale: Locale, words: BlockWords) {
  const stories = storiesIn(locale)
  return ({ node }: ViewOf): NodeView => {
    const headline = element('bdi', { class: 'read-also-headline' }, '…')
    const dom = element(
      'aside',
      { class: 'read-also', 'data-story': node.attrs.storyId },
      element('div', {}, element('p', { class: 'block-title' }, words.relatedTitle), headline),
    )
    void stories.get(node.attrs.storyId).then((story) => {
      headline.textContent = story ? story.headline || words.untitled : words.relatedGone
      headline.classList.toggle('block-warning', !story)
    })
    return { dom, ignoreMutation: () => true }
  }
}
