import type { Locale } from '@/lib/i18n/locales'
import { styleChecker } from './check'
import type { SpellingDictionary } from './hunspell'
import type { SpellingState, StyleReply, StyleRequest, StyleSettings } from './messages'
import { remembering } from './spelling'

/** Opens the dictionary of a language; null when there is none. */
export type OpenDictionary = (locale: Locale) => Promise<SpellingDictionary | null>

/** Most that are offered for one word. */
const mostSuggestions = 6

/**
 * Answers the questions of a worker: checks texts by the settings told first, and with a dictionary once one was asked
 * for. Nothing is loaded before that.
 */
export function styleService(open: OpenDictionary): (request: StyleRequest) => Promise<StyleReply> {
  let settings: StyleSettings | null = null
  let check: ReturnType<typeof styleChecker> | null = null
  let dictionary: SpellingDictionary | null = null
  let opened: Locale | null = null
  let opening: Promise<SpellingState> | null = null

  const prepare = () => {
    check = settings && styleChecker(dictionary ? { ...settings, dictionary: remembering(dictionary) } : settings)
  }

  const load = async (locale: Locale): Promise<SpellingState> => {
    try {
      const found = await open(locale)
      if (!found) return 'missing'
      dictionary?.close()
      dictionary = found
      opened = locale
      prepare()
      return 'ready'
    } catch {
      return 'failed'
    }
  }

  return async (request) => {
    const { ticket } = request
    switch (request.kind) {
      case 'settings': {
        if (opened && opened !== request.settings.locale) {
          dictionary?.close()
          dictionary = null
          opened = null
        }
        settings = request.settings
        prepare()
        return { ticket, kind: 'done' }
      }
      case 'check':
        return { ticket, kind: 'findings', findings: check?.(request.blocks) ?? [] }
      case 'spelling': {
        if (!settings) return { ticket, kind: 'spelling', state: 'off' }
        if (opened === settings.locale) return { ticket, kind: 'spelling', state: 'ready' }
        opening ??= load(settings.locale).finally(() => {
          opening = null
        })
        return { ticket, kind: 'spelling', state: await opening }
      }
      case 'suggest': {
        const words = dictionary?.suggest(request.word.replaceAll('’', "'")) ?? []
        return { ticket, kind: 'suggestions', words: words.slice(0, mostSuggestions) }
      }
    }
  }
}
