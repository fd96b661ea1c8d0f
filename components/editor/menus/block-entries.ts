import { blockquoteEntry } from '../entries/blockquote'
import { bulletListEntry } from '../entries/bullet-list'
import { dividerEntry } from '../entries/divider'
import { editorsNoteEntry } from '../entries/editors-note'
import { embedEntry } from '../entries/embed'
import { factBoxEntry } from '../entries/fact-box'
import { figureEntry } from '../entries/figure'
import { galleryEntry } from '../entries/gallery'
import { heading2Entry, heading3Entry } from '../entries/heading'
import { keyPointsEntry } from '../entries/key-points'
import { orderedListEntry } from '../entries/ordered-list'
import { paragraphEntry } from '../entries/paragraph'
import { pullQuoteEntry } from '../entries/pull-quote'
import { relatedStoryEntry } from '../entries/related-story'
import { tableEntry } from '../entries/table'
import type { BlockEntry } from './block-entry'

/** What the menus that insert blocks offer: the sum of what the nodes declare (`entries/`), in the order of the menu. */
export const blockEntries = [
  paragraphEntry,
  heading2Entry,
  heading3Entry,
  bulletListEntry,
  orderedListEntry,
  blockquoteEntry,
  figureEntry,
  galleryEntry,
  pullQuoteEntry,
  keyPointsEntry,
  factBoxEntry,
  relatedStoryEntry,
  embedEntry,
  tableEntry,
  editorsNoteEntry,
  dividerEntry,
] as const satisfies BlockEntry[]
