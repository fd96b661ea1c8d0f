import { type Locale, locales } from '@/lib/i18n/locales'
import ar from '@/lib/i18n/messages/ar/reader.json'
import en from '@/lib/i18n/messages/en/reader.json'
import { escapeHtml } from './html'

const words = { ar, en } satisfies Record<Locale, unknown>

/** What a reader sees when no page can be made: in his language, standing on nothing that could fail too. */
export function plainDocument(locale: Locale, kind: 'notFound' | 'unavailable'): string {
  const { dir } = locales[locale]
  const title = escapeHtml(words[locale][kind])
  const body = kind === 'unavailable' ? `<p>${escapeHtml(words[locale].unavailableBody)}</p>` : ''
  const back = `<p><a href="/${locale}">${escapeHtml(words[locale].backToFront)}</a></p>`
  return `<!DOCTYPE html><html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title></head><body><main><h1>${title}</h1>${body}${back}</main></body></html>`
}
