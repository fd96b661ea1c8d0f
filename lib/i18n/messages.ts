import compile from 'icu-minify/compile'
import { type _Translator, createTranslator } from 'use-intl/core'
import { type Locale, locales } from './locales'
import arCommon from './messages/ar/common.json'
import arEditor from './messages/ar/editor.json'
import arErrors from './messages/ar/errors.json'
import arEvents from './messages/ar/events.json'
import arNewsroom from './messages/ar/newsroom.json'
import arReader from './messages/ar/reader.json'
import enCommon from './messages/en/common.json'
import enEditor from './messages/en/editor.json'
import enErrors from './messages/en/errors.json'
import enEvents from './messages/en/events.json'
import enNewsroom from './messages/en/newsroom.json'
import enReader from './messages/en/reader.json'

const ar = {
  common: arCommon,
  reader: arReader,
  newsroom: arNewsroom,
  editor: arEditor,
  errors: arErrors,
  events: arEvents,
}
const en = {
  common: enCommon,
  reader: enReader,
  newsroom: enNewsroom,
  editor: enEditor,
  errors: enErrors,
  events: enEvents,
} satisfies typeof ar

/** Every word of the interface, by namespace. Both languages have exactly these keys: one missing anywhere does not compile. */
export type Messages = typeof ar
export type Namespace = keyof Messages
export type Translator<N extends Namespace> = _Translator<Messages, N>

const messages = { ar: ar satisfies typeof en, en } satisfies Record<Locale, Messages>

/** All words of one language as they are written in its files: ICU messages. */
export function messagesFor(locale: Locale): Messages {
  return messages[locale]
}

const parsed = new Map<Locale, Messages>()

/**
 * All words of one language with every message parsed, as the formatter of this project takes them (`next.config.js`): pages
 * need no parser. Typed as the words are, for their keys. Parsed once per language.
 */
function parsedMessages(locale: Locale): Messages {
  const known = parsed.get(locale)
  if (known) return known
  const made = parseAll(messages[locale]) as Messages
  parsed.set(locale, made)
  return made
}

function parseAll(words: object): object {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? compile(value) : parseAll(value)]),
  )
}

const texts = new Map<Locale, string>()

/**
 * The words of the newsroom as one JSON text: React hands a text to the browser as it is, and a tree string by string. Made
 * once per language.
 */
export function newsroomWords(locale: Locale): string {
  const known = texts.get(locale)
  if (known) return known
  const { reader: _, ...words } = parsedMessages(locale)
  const made = JSON.stringify(words)
  texts.set(locale, made)
  return made
}

const translators = new Map<string, unknown>()

/**
 * The words of one namespace in `locale`: `translator('ar', 'reader')('latest')` is «أحدث الأخبار». Messages are ICU;
 * numbers and plurals follow the locale. Made once per language and namespace.
 */
export function translator<N extends Namespace>(locale: Locale, namespace: N): Translator<N> {
  const key = `${locale}.${namespace}`
  const known = translators.get(key)
  if (known) return known as Translator<N>
  const { intl, timeZone } = locales[locale]
  const made = createTranslator<Messages, N>({
    locale: intl,
    timeZone,
    messages: parsedMessages(locale),
    namespace,
    onError: fail,
  })
  translators.set(key, made)
  return made
}

/** A missing value is a defect: loud while we build, a logged key rather than a broken page for a reader. */
function fail(error: Error) {
  if (process.env.NODE_ENV !== 'production') throw error
  console.error(error)
}
