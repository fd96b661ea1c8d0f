import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type AnyExtension, type Editor, getExtensionField } from '@tiptap/core'
import { expect, test } from 'vitest'
import { bodySchema } from '@/lib/body/schema'
import { translator } from '@/lib/i18n/messages'
import { defaultHouseStyle } from '@/lib/style/house-style'
import { docks } from '../dock/docks'
import { writingExtensions } from '../extensions/writing-extensions'
import { reviewKeys } from '../review/review-keys'
import { toolNames, tools } from '../toolbar/tools'
import { toolKeys } from '../tools/tool-keys'
import { blockEntries } from './block-entries'
import type { BlockEntry } from './block-entry'
import { everyday, shortcuts } from './shortcuts'
import { uiKeys } from './ui-keys'

const extensions = writingExtensions({
  locale: 'ar',
  house: defaultHouseStyle.ar,
  version: 0,
  clientId: 'test',
  placeholders: { headline: '', standfirst: '', body: '' },
  blocks: {} as Parameters<typeof writingExtensions>[0]['blocks'],
  paste: { notify: () => {}, personId: '', uploading: '' },
})

/** Keys that an extension binds. */
function keysOf(extension: AnyExtension): string[] {
  const { name, options, storage } = extension
  const bind = getExtensionField<() => Record<string, unknown>>(extension, 'addKeyboardShortcuts', {
    name,
    options,
    storage,
    editor: {} as Editor,
    type: bodySchema.nodes[name] ?? bodySchema.marks[name] ?? null,
  } as never)
  // A Russian keyboard has undo under another letter, which the undo of Tiptap knows.
  const keys = Object.keys(bind?.() ?? {}).filter((key) => !/\p{Script=Cyrillic}/u.test(key))
  return keys.map((key) => key.replace('Shift-Mod', 'Mod-Shift'))
}

const lists = [uiKeys, toolKeys, reviewKeys].flatMap((keys) => Object.values(keys))
const ofDocks = docks.flatMap(({ keys }) => keys ?? [])
const bound = new Set([...extensions.flatMap(keysOf), ...lists])
const listed: string[] = shortcuts.map(({ keys }) => keys)

test('the help sheet names exactly the keys that are bound', () => {
  const expected = [...bound].filter((key) => !everyday.some((one) => one === key)).sort()
  expect(listed.toSorted()).toEqual(expected)
})

test('whoever listens to keys asks one of these lists', () => {
  const root = path.dirname(import.meta.dirname)
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((it) => /(?<!\.test)\.tsx?$/.test(it))
  const byHand = sources.filter((it) => /event\.code|\bkey === 'F\d/.test(readFileSync(path.join(root, it), 'utf8')))
  expect(byHand).toEqual([])
})

test('no key does two things', () => {
  const all = [...listed, ...ofDocks]
  expect(new Set(all).size).toBe(all.length)
})

test('tools and blocks name keys that the help sheet names too', () => {
  const shown = [...toolNames.map((name) => tools[name].keys), ...blockEntries.map((entry: BlockEntry) => entry.keys)]
  expect(shown.filter((keys) => keys && !listed.includes(keys))).toEqual([])
})

test('each key has a name in both languages', () => {
  for (const locale of ['ar', 'en'] as const) {
    const t = translator(locale, 'editor')
    for (const { id } of shortcuts) expect(t(`menus.help.keys.${id}`)).not.toBe('')
  }
})
