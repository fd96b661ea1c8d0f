import type { Locale } from '@/lib/i18n/locales'
import type { SpellingDictionary } from '@/lib/style/hunspell'
import type { StyleRequest } from '@/lib/style/messages'
import { styleService } from '@/lib/style/service'

const answer = styleService(fetchDictionary)

self.addEventListener('message', ({ data }: MessageEvent<StyleRequest>) => {
  answer(data).then((reply) => self.postMessage(reply))
})

async function fetchDictionary(locale: Locale): Promise<SpellingDictionary | null> {
  const [rules, words, { openHunspell }] = await Promise.all([
    fetchPart(locale, 'aff'),
    fetchPart(locale, 'dic'),
    import('@/lib/style/hunspell'),
  ])
  return rules === null || words === null ? null : openHunspell(rules, words)
}

async function fetchPart(locale: Locale, part: 'aff' | 'dic'): Promise<string | null> {
  const response = await fetch(`/api/dictionaries/${locale}/${part}`)
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`dictionary: ${response.status}`)
  if (!response.body) throw new Error('dictionary: no body')
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text()
}
