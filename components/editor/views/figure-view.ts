import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import type { AssetRef } from '@/lib/assets/asset-ref'
import { renditionPath, widthsFor } from '@/lib/assets/renditions'
import type { Locale } from '@/lib/i18n/locales'
import { askBlock } from './block-question'
import type { BlockWords } from './block-words'
import { blockButton, element, fixedPart } from './element'
import { pictures } from './things'
import type { ViewOf } from './view-of'

/** A picture while it is written about: the picture, its caption to type, what stands beside it, and a button to change that. */
export function figureView(locale: Locale, words: BlockWords) {
  return ({ node, editor, getPos }: ViewOf): NodeView => {
    let shown = node
    const image = element('img', { alt: '' })
    const caption = element('figcaption', { 'data-placeholder-own': words.caption })
    const facts = element('span', { class: 'figure-facts' })
    const details = blockButton(words.figureDetails, () => {
      const position = getPos()
      if (position !== undefined) askBlock(editor, { kind: 'figure_words', position })
    })
    const dom = element(
      'figure',
      { class: 'figure' },
      fixedPart('figure-picture', image),
      caption,
      fixedPart('figure-foot', facts, details),
    )
    const draw = async () => {
      const { assetId } = shown.attrs
      const asset = await pictures.get(assetId)
      if (assetId !== shown.attrs.assetId) return
      drawCaptionState(caption, shown)
      facts.replaceChildren(...(asset ? factsOf(shown, asset, locale, words) : [warning(words.figureGone)]))
      if (!asset) return image.removeAttribute('src')
      const width = widthsFor(asset, 'full').find((one) => one >= 640) ?? widthsFor(asset, 'full').at(-1) ?? 320
      image.width = asset.width
      image.height = asset.height
      image.src = renditionPath(asset, 'full', width, 'webp')
      image.alt = altOf(shown, asset, locale)
    }
    void draw()
    return {
      dom,
      contentDOM: caption,
      update: (next) => {
        if (next.type !== shown.type) return false
        const changed = next.attrs !== shown.attrs
        shown = next
        drawCaptionState(caption, shown)
        if (changed) void draw()
        return true
      },
      // What the view draws by itself is no change of the text; neither is the class of an empty caption, or it would be
      // drawn again for ever.
      ignoreMutation: (mutation) =>
        mutation.type !== 'selection' && (mutation.type === 'attributes' || !caption.contains(mutation.target)),
      stopEvent: (event) => event.target instanceof HTMLElement && event.target.closest('button') !== null,
    }
  }
}

function drawCaptionState(caption: HTMLElement, node: Node) {
  caption.classList.toggle('is-empty', node.content.size === 0)
}

function factsOf(node: Node, asset: AssetRef, locale: Locale, words: BlockWords): HTMLElement[] {
  const credit = node.attrs.credit ?? asset.credit[locale] ?? ''
  const missing = [
    ...(altOf(node, asset, locale) === '' ? [warning(words.figureNoAlt)] : []),
    ...(credit === '' ? [warning(words.figureNoCredit)] : []),
  ]
  return [...(credit ? [element('bdi', {}, credit)] : []), ...missing]
}

function altOf(node: Node, asset: AssetRef, locale: Locale): string {
  return (node.attrs.alt ?? asset.alt[locale] ?? '').trim()
}

function warning(text: string): HTMLElement {
  return element('span', { class: 'block-warning' }, text)
}
