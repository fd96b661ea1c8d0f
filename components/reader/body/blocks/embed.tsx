import { embedUrl, isEmbedId, isProvider, providers } from '@/lib/body/embeds'
import { translator } from '@/lib/i18n/messages'
import type { BlockProps } from '../block-props'

/**
 * A post of another platform: what it shows, and the way there. The card is drawn here and nothing of the platform is
 * loaded, so that it learns of no reader who does not choose to go.
 */
export function Embed({ attrs, dir, lang, refs, children }: BlockProps) {
  const { provider, id } = attrs
  if (!isProvider(provider) || !isEmbedId(provider, id)) return null
  const t = translator(refs.locale, 'reader')
  const platform = providers[provider].name
  return (
    <figure className="embed">
      <figcaption dir={dir} lang={lang}>
        {children}
      </figcaption>
      <a href={embedUrl({ provider, id })} target="_blank" rel="noopener noreferrer nofollow">
        {t('openEmbed', { platform })}
      </a>
      <small>{t('embedConsent', { platform })}</small>
    </figure>
  )
}
