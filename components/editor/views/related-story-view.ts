import type { NodeView } from '@tiptap/pm/view'
import { resolveDir } from '@/lib/arabic/direction'
import { holdRuns } from '@/lib/arabic/hold-runs'
import type { RelatedStory } from '@/lib/articles/article'
import { type Locale, locales } from '@/lib/i18n/locales'
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
      if (story?.headline) drawHeadline(headline, story)
      else headline.textContent = story ? words.untitled : words.relatedGone
      headline.classList.toggle('block-warning', !story)
    })
    return { dom, ignoreMutation: () => true }
  }
}

function drawHeadline(place: HTMLElement, { headline, locale }: RelatedStory) {
  place.lang = locale
  const dir = resolveDir(headline, locales[locale].dir)
  const pieces = holdRuns(headline, dir)
  place.dir = dir
  place.replaceChildren(...pieces.map(({ text, held }) => (held ? element('bdi', { dir: 'ltr' }, text) : text)))
}
