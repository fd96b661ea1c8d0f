import type { EventType } from '@/lib/events/types'
import { isolate } from '@/lib/i18n/isolate'
import { type Locale, locales } from '@/lib/i18n/locales'
import { type LocalizedText, localize } from '@/lib/i18n/localized'
import { translator } from '@/lib/i18n/messages'
import { headlineWithin } from './headline-within'

/** What the words for an event need: its row, the headline of its article and the person it is about. */
export type WordableEvent = {
  type: EventType
  data: Record<string, unknown>
  article?: { headline: string; locale: Locale } | null
  person?: { name: LocalizedText } | null
}

/**
 * An event as a line in the reader's language, without its actor: «إرسال «…» للمراجعة». In Arabic the verbal noun stands
 * where a verb would have to choose a gender.
 */
export function eventWords(event: WordableEvent, locale: Locale): string {
  const t = translator(locale, 'events')
  const key = eventKey(event.type)
  const { data } = event
  const within = (text: string) => isolate(text, locales[locale].dir)
  return t(`words.${key}`, {
    title: event.article?.headline ? t('quoted', { text: headlineWithin(event.article, locale) }) : t('untitled'),
    person: event.person ? within(localize(event.person.name, locale)) : t('someone'),
    name: within(textIn(data.name ?? data.slug, locale)),
    // Fields of pictures carry their language: `alt.ar`.
    field: asText(data.field).split('.')[0] ?? '',
    kind: asText(data.kind),
    locale: asText(data.locale ?? data.uiLocale),
  })
}

/** The short name of a kind of event, for filters. */
export function eventTypeWords(type: EventType, locale: Locale): string {
  return translator(locale, 'events')(`types.${eventKey(type)}`)
}

type Underscored<Type extends string> = Type extends `${infer Noun}.${infer Verb}` ? `${Noun}_${Verb}` : Type

/** Message keys hold no dots: a dot means nesting there. */
function eventKey<Type extends EventType>(type: Type): Underscored<Type> {
  return type.replace('.', '_') as Underscored<Type>
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function textIn(value: unknown, locale: Locale): string {
  if (typeof value === 'object' && value !== null) return localize(value as LocalizedText, locale)
  return asText(value)
}
