import type { Node } from '@tiptap/pm/model'
import { LRUCache } from 'lru-cache'

/**
 * Documents lately read or written, so that a keystroke does not replay the log. A document at a version never changes,
 * so nothing here can be out of date: at worst it is older, and the steps since are added.
 */
export const draftCache = new LRUCache<string, { version: number; doc: Node }>({ max: 100 })
