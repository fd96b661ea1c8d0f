import type { Extensions } from '@tiptap/core'
import { Dropcursor } from '@tiptap/extensions/drop-cursor'
import { bodyExtensionsFor } from '@/lib/body/schema'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { HouseStyle } from '@/lib/style/house-style'
import { SteadyUndoRedo } from '../collab/steady-history'
import type { PasteHost } from '../paste/paste-notice'
import { SuggestHook } from '../review/suggest-hook'
import { BlockViews } from '../views/block-views'
import type { BlockWords } from '../views/block-words'
import { AnyLayout } from './any-layout'
import { AsTyped } from './as-typed'
import { BlankKeys } from './blank-keys'
import { BlockDirView } from './block-dir'
import { BlockKeys } from './block-keys'
import { BlockNav } from './block-nav'
import { CaretInTime } from './caret-in-time'
import { CleanPaste } from './clean-paste'
import { Collab } from './collab'
import { CommentsOnce } from './comments-once'
import { FocusAtOnce } from './focus-at-once'
import { HeldMarks } from './held-marks'
import { HouseTyping } from './house-typing'
import { Placeholders } from './placeholders'
import { ReadOnly } from './read-only'
import { SlashListener } from './slash'

/**
 * All the editor of an article in `locale` runs. Undo takes back only what was typed in this tab: changes of others are
 * marked as not for the history, and what can be undone is rebased over them.
 */
export function writingExtensions(options: {
  locale: Locale
  house: HouseStyle
  version: number
  clientId: string
  placeholders: { headline: string; standfirst: string; body: string }
  blocks: BlockWords
  paste: PasteHost
}): Extensions {
  const { locale, house, version, clientId, placeholders, blocks, paste } = options
  const base = locales[locale].dir
  return [
    ...bodyExtensionsFor(base),
    CaretInTime,
    AnyLayout,
    FocusAtOnce,
    SteadyUndoRedo,
    Dropcursor.configure({ color: 'currentColor' }),
    BlockDirView.configure({ locale }),
    AsTyped.configure({ base }),
    HeldMarks,
    HouseTyping.configure({ house, locale }),
    SlashListener,
    BlankKeys,
    BlockKeys,
    BlockNav,
    CommentsOnce,
    CleanPaste.configure({ settings: { locale, house }, host: paste }),
    ReadOnly,
    Placeholders.configure({
      ...placeholders,
      parts: { pullQuoteText: blocks.pullQuote, attribution: blocks.attribution, factBoxTitle: blocks.factBoxTitle },
      labels: { keyPoints: blocks.keyPoints, editorsNote: blocks.editorsNote },
    }),
    BlockViews.configure({ locale, words: blocks }),
    SuggestHook,
    Collab.configure({ version, clientId }),
  ]
}
