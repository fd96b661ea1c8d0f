import type { Finding, StyleBlock, StyleOptions } from './finding'

/** `missing`: this server has no dictionary of the language. `failed`: it could not be fetched or opened; asking again may help. */
export type SpellingState = 'off' | 'loading' | 'ready' | 'missing' | 'failed'

export type StyleSettings = Pick<StyleOptions, 'locale' | 'house' | 'names' | 'words'>

/** What is asked of the worker. Answers carry the `ticket` of their question. */
export type StyleRequest = { ticket: number } & (
  | { kind: 'settings'; settings: StyleSettings }
  | { kind: 'check'; blocks: StyleBlock[] }
  | { kind: 'spelling' }
  | { kind: 'suggest'; word: string }
)

export type StyleReply =
  | { ticket: number; kind: 'done' }
  | { ticket: number; kind: 'findings'; findings: Finding[] }
  | { ticket: number; kind: 'spelling'; state: SpellingState }
  | { ticket: number; kind: 'suggestions'; words: string[] }
