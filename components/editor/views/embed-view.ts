import type { NodeView } from '@tiptap/pm/view'
import { embedUrl, isEmbedId, isProvider, providers } from '@/lib/body/embeds'
import type { BlockWords } from './block-words'
import { element, fixedPart } from './element'
import type { ViewOf } from './view-of'

/** A post of another platform: its address, and the line that tells readers what it shows. */
export function embedView(words: BlockWords) {
  return ({ node }: ViewOf): NodeView => {
    const { provider, id } = node.attrs
    const known = isProvider(provider) && isEmbedId(provider, id)
    const name = known ? providers[provider].name : String(provider)
    const address = known ? embedUrl({ provider, id }) : ''
    const description = element('figcaption', { 'data-placeholder-own': words.embedDescription })
    description.classList.toggle('is-empty', node.content.size === 0)
    const dom = element(
      'figure',
      { class: 'embed', 'data-embed': address },
      fixedPart(
        'embed-head',
        element('strong', {}, element('bdi', {}, name)),
        ' ',
        element('bdi', { dir: 'ltr' }, address),
      ),
      description,
    )
    return {
      dom,
      contentDOM: description,
      update: (next) => {
        if (next.type !== node.type || next.attrs.id !== id || next.attrs.provider !== provider) return false
        description.classList.toggle('is-empty', next.content.size === 0)
        return true
      },
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !description.contains(mutation.target),
    }
  }
}
