import './style-marks.css'
import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import type { Finding } from '@/lib/style/finding'
import type { SpellingState } from '@/lib/style/messages'
import { type Checker, openChecker } from './checker'
import { fetchHouseLists, type HouseLists, postName } from './house-lists'
import { blockReader, type PlacedBlock } from './style-blocks'
import { fixMany, fixOne } from './style-fixes'
import { ignoreFound, type Located, placeOf, showFound, shownIn, styleMarksKey, styleMarksPlugin } from './style-marks'
import { wants } from './wishes'

export type CheckSnapshot = {
  /** `checking`: the first check; later ones replace what is shown without a word. */
  state: 'checking' | 'ready' | 'failed'
  found: Located[]
  lists: HouseLists | null
  spelling: SpellingState
  /** The finding that was clicked in the text. */
  picked: string | null
}

const atRest: CheckSnapshot = { state: 'checking', found: [], lists: null, spelling: 'off', picked: null }

/** How long the text rests before it is checked again. */
const pauseMs = 700

export const spellingRule = 'spelling'

const checks = new WeakMap<Editor, StyleCheck>()

/** The check of an editor: one, whoever asks. */
export function styleCheckOf(editor: Editor): StyleCheck {
  let check = checks.get(editor)
  if (!check) {
    check = new StyleCheck(editor)
    checks.set(editor, check)
  }
  return check
}

/** Checks the text as long as somebody holds it, again after each pause, and underlines what it finds. */
class StyleCheck {
  private snapshot = atRest
  private readonly listeners = new Set<() => void>()
  private readonly holders = new Set<symbol>()
  private readonly read = blockReader()
  private checker: Checker | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private running = false
  private again = false

  constructor(private readonly editor: Editor) {
    editor.on('destroy', () => {
      this.holders.clear()
      this.stop()
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly current = (): CheckSnapshot => this.snapshot

  /** Begins, or goes on, until the last holder lets go. */
  hold(): () => void {
    const holder = Symbol('holder')
    this.holders.add(holder)
    if (this.holders.size === 1) void this.start()
    return () => {
      if (this.holders.delete(holder) && this.holders.size === 0) this.stop()
    }
  }

  /** Asks for the lists again and checks anew: after a failure, or when a list changed. */
  async start(): Promise<void> {
    const { editor } = this
    if (!styleMarksKey.getState(editor.state)) {
      editor.registerPlugin(styleMarksPlugin((picked) => this.show({ picked })))
      editor.on('update', this.later)
    }
    this.show({ state: 'checking' })
    const { house, locale } = editor.storage.houseTyping
    try {
      if (!house || !locale) throw new Error('the editor has no house style')
      const lists = await fetchHouseLists(locale)
      if (this.holders.size === 0) return
      const checker = await openChecker({ locale, house, names: lists.names, words: lists.words })
      if (this.holders.size === 0) return checker.close()
      this.checker?.close()
      this.checker = checker
      this.show({ lists, spelling: 'off' })
      await this.run()
      if (wants('spelling')) await this.spell()
    } catch {
      this.show({ state: 'failed' })
    }
  }

  fix(located: Located, fix: string): void {
    this.change(fixOne(this.editor.state, located, fix))
  }

  fixAll(found: Located[]): void {
    this.change(fixMany(this.editor.state, found))
  }

  ignore(located: Located): void {
    this.change(ignoreFound(this.editor.state, located))
  }

  /** Tells spelling too from now on; the dictionary is loaded when it is first asked for. */
  async spell(): Promise<void> {
    const { checker } = this
    if (!checker) return
    this.show({ spelling: 'loading' })
    const spelling = await checker.openSpelling().catch((): SpellingState => 'failed')
    if (this.checker !== checker) return
    this.show({ spelling })
    if (spelling === 'ready') await this.run()
  }

  /** Says nothing more of spelling. The dictionary stays at hand. */
  unspell(): void {
    this.show({ spelling: 'off' })
    void this.run()
  }

  suggest(located: Located): Promise<string[]> {
    return this.checker?.suggest(located.text).catch(() => []) ?? Promise.resolve([])
  }

  /** Puts a word of the text on the list of names in the name of a person, and checks by the longer list. @returns whether it was taken */
  async addName(located: Located, personId: string): Promise<boolean> {
    const { locale } = this.editor.storage.houseTyping
    const added = locale !== undefined && (await postName(locale, located.text, personId))
    if (added && this.holders.size > 0) await this.start()
    return added
  }

  /** Selects the text of a finding and brings it to the middle of the screen. */
  goTo(located: Located): void {
    const { editor } = this
    const place = placeOf(editor.state, located)
    if (!place) return
    editor.chain().setTextSelection(place).focus(undefined, { scrollIntoView: false }).run()
    const { node } = editor.view.domAtPos(place.from)
    const element = node instanceof Element ? node : node.parentElement
    element?.scrollIntoView({ block: 'center' })
  }

  private stop(): void {
    clearTimeout(this.timer)
    this.editor.off('update', this.later)
    this.checker?.close()
    this.checker = null
    if (!this.editor.isDestroyed) this.editor.unregisterPlugin(styleMarksKey)
    this.snapshot = atRest
  }

  private readonly later = (): void => {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.run(), pauseMs)
  }

  /** One check at a time; when the text changed meanwhile, another one follows. */
  private async run(): Promise<void> {
    if (this.running) {
      this.again = true
      return
    }
    this.running = true
    try {
      const { checker, editor } = this
      if (!checker) return
      const placed = this.read(editor.state.doc)
      const all = await checker.check(placed.map(({ block }) => block))
      const findings = this.snapshot.spelling === 'ready' ? all : all.filter(({ ruleId }) => ruleId !== spellingRule)
      if (this.checker !== checker || editor.isDestroyed) return
      if (editor.view.composing) this.later()
      else this.change(showFound(editor.state, locate(findings, this.read(editor.state.doc))), { state: 'ready' })
    } catch {
      this.show({ state: 'failed' })
    } finally {
      this.running = false
      if (this.again) {
        this.again = false
        this.later()
      }
    }
  }

  private change(transaction: Transaction | null, more: Partial<CheckSnapshot> = {}): void {
    if (transaction) this.editor.view.dispatch(transaction)
    this.show({ found: shownIn(this.editor.state), ...more })
  }

  private show(change: Partial<CheckSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change }
    for (const listener of this.listeners) listener()
  }
}

export type { StyleCheck }

/** Findings where their blocks stand now; a block that was touched since waits for the next check. */
export function locate(findings: Finding[], placed: PlacedBlock[]): Located[] {
  const blocks = new Map(placed.map((one) => [one.block.id, one]))
  return findings.flatMap((finding) => {
    const place = blocks.get(finding.blockId)
    if (!place) return []
    const { from, to, ruleId, blockId } = finding
    return {
      key: `${blockId}.${from}.${to}.${ruleId}`,
      finding,
      from: place.at + from,
      to: place.at + to,
      text: place.block.text.slice(from, to),
      before: place.block.text.slice(Math.max(0, from - aroundLength), from),
      after: place.block.text.slice(to, to + aroundLength),
    }
  })
}

const aroundLength = 28
