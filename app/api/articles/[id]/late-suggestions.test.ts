import { setBlockType, splitBlock, toggleMark } from '@tiptap/pm/commands'
import type { MarkType, Node, NodeType } from '@tiptap/pm/model'
import { type Command, TextSelection } from '@tiptap/pm/state'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { connect } from '@/components/editor/collab/connection'
import { FakeEditor } from '@/components/editor/collab/fake-server'
import type { Batch, PostOutcome } from '@/components/editor/collab/steps-api'
import { appendSteps, transitionArticle } from '@/lib/articles/mutations'
import { loadDraft, stepsSince } from '@/lib/articles/queries'
import { bodySchema, schemaVersion } from '@/lib/body/schema'
import { withoutSuggestions } from '@/lib/body/settled'
import { settle } from '@/lib/body/suggestions/settle'
import { anchor, suggestionId, type Verdict } from '@/lib/body/suggestions/suggestion'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { suggestionsOf } from '@/lib/review/queries'
import { asSuggestion } from '@/lib/review/suggest/as-suggestion'
import { resuggest } from '@/lib/review/suggest/resuggest'
import type { Suggester } from '@/lib/review/suggest/suggester'
import { type CastName, givenArticle, givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { useTestDb } from '@/lib/testing/test-db'

/**
 * Who may only suggest changes a suggestion, with the line held, while the desk decides about it: what the server then
 * refuses must resolve itself, with nothing of the text lost and saving going on.
 */
const store = useTestDb()
let newsroom: Newsroom
let articleId: string
let ids = 0
const sentence = 'قالت مديرة المكتبة إن القاعة تتسع لمئتي قارئ.'

beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
  articleId = (await givenArticle(newsroom, { upTo: 'in_review' })).articleId
})

/** A person with the article open, in suggestion mode or not; the line to the server can be held. */
class Writer {
  readonly editor: FakeEditor
  readonly connection: ReturnType<typeof connect>
  readonly troubles: string[] = []
  readonly lost: string[] = []
  readonly leftOut: string[] = []
  posts = 0
  online = true
  /** Loaded when the person may only suggest. */
  desk = true
  believesAllIsOwn = false
  private readonly mine = new Set<string>()
  private readonly clientId = `tab-${++ids}`
  private known: Awaited<ReturnType<typeof suggestionsOf>> = {}

  static async open(name: CastName): Promise<Writer> {
    const { doc, version } = await loadDraft(store.db, articleId)
    const writer = new Writer(newsroom.as(name, 30), doc, version)
    await writer.hearOfSuggestions()
    return writer
  }

  private constructor(
    private readonly ctx: Context,
    doc: Node,
    version: number,
  ) {
    this.editor = new FakeEditor(this.clientId, version, doc)
    this.connection = connect({
      port: this.editor,
      clientId: this.clientId,
      transport: { post: (batch) => this.post(batch) },
      beforePost: () => {},
      onPending: () => {},
      onTrouble: (trouble) => trouble !== 'offline' && this.troubles.push(trouble),
      onReached: () => {},
      onDropped: (text) => this.lost.push(text),
      onLeftOut: (passages) => this.leftOut.push(...passages),
      resuggest: () => (this.desk ? (confirmed, steps) => resuggest(confirmed, steps, this.me) : null),
      clock: { now: Date.now, setTimeout: (run) => setTimeout(run, 1), clearTimeout },
    })
    this.editor.onDispatch = (tr) => {
      if (tr.docChanged && !tr.getMeta('collab$')) this.connection.changed()
    }
  }

  get text(): string {
    return this.editor.text.replaceAll(anchor, '')
  }

  private readonly me: Suggester = {
    newId: () => {
      const id = `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`
      this.mine.add(id)
      return id
    },
    suggestion: (id) => this.believesAllIsOwn || this.mine.has(id) || this.known[id]?.by?.id === this.id,
    comment: () => false,
  }

  private get id(): string {
    return this.ctx.actor.kind === 'person' ? this.ctx.actor.id : ''
  }

  async hearOfSuggestions(): Promise<void> {
    this.known = await suggestionsOf(this.ctx, articleId)
  }

  /** Selects a text, all of it or the place after it, and does something there as a suggestion. */
  suggest(text: string, where: 'all' | 'after', command: Command): void {
    this.act(text, where, command, true)
  }

  edit(text: string, where: 'all' | 'after', command: Command): void {
    this.act(text, where, command, false)
  }

  private act(text: string, where: 'all' | 'after', command: Command, suggesting: boolean): void {
    const { state } = this.editor
    const from = placeOf(state.doc, text)
    const to = from + text.length
    const tr = state.tr.setSelection(TextSelection.create(state.doc, where === 'all' ? from : to, to))
    this.editor.dispatch(tr)
    const here = this.editor.state
    command(here, (change) => {
      const made = suggesting ? asSuggestion(change, here, this.me) : change
      if (!made) throw new Error('cannot be suggested')
      this.editor.dispatch(made)
    })
  }

  /** Letters one after the other, each a change of its own. */
  type(after: string, text: string): void {
    let before = after
    for (const letter of text) {
      this.suggest(before, 'after', typing(letter))
      before += letter
    }
  }

  decide(verdict: Exclude<Verdict, 'keep'>, by?: (id: string) => boolean): void {
    const { tr } = this.editor.state
    this.editor.dispatch(settle(tr, (mark) => (by && !by(suggestionId(mark)) ? 'keep' : verdict)))
  }

  async saved(): Promise<void> {
    await vi.waitFor(() => expect(this.connection.pending()).toBe(0), { timeout: 5_000 })
  }

  async hear(): Promise<void> {
    this.connection.receive(await stepsSince(this.ctx, articleId, this.connection.version()))
    await this.hearOfSuggestions()
  }

  /** The line is back: everything is sent, and all that was said meanwhile heard. */
  async back(): Promise<void> {
    this.online = true
    this.connection.retry()
    await this.saved()
    await this.hear()
  }

  private async post(batch: Batch): Promise<PostOutcome> {
    if (!this.online) return { kind: 'trouble', trouble: 'offline' }
    this.posts++
    try {
      return { kind: 'committed', ...(await appendSteps(this.ctx, { ...batch, articleId, schemaVersion })) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.code === 'stale') return { kind: 'behind', rows: await stepsSince(this.ctx, articleId, batch.version) }
      if (error.details?.reason === 'suggestions_only') return { kind: 'suggestions_only' }
      return { kind: 'trouble', trouble: 'refused' }
    }
  }
}

const typing =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(text))
    return true
  }
const removing: Command = (state, dispatch) => {
  dispatch?.(state.tr.deleteSelection())
  return true
}
const insertingParagraph =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insert(state.doc.content.size, bodySchema.node('paragraph', null, bodySchema.text(text))))
    return true
  }
const heading = (level: number) => setBlockType(bodySchema.nodes.heading as NodeType, { level })
const bold = toggleMark(bodySchema.marks.bold as MarkType)

function placeOf(doc: Node, text: string): number {
  let found = -1
  doc.descendants((node, pos) => {
    if (!node.isTextblock || found >= 0) return
    const at = node.textBetween(0, node.content.size, undefined, '\uFFFC').indexOf(text)
    if (at >= 0) found = pos + 1 + at
  })
  if (found < 0) throw new Error(`no «${text}» in «${doc.textContent}»`)
  return found
}

/** The draft as a line of text: [+inserted+], [-deleted-], | between blocks. */
async function stored(): Promise<string> {
  const { doc } = await loadDraft(store.db, articleId)
  const blocks: string[] = []
  doc.forEach((block) => {
    let line = block.marks.some(({ type }) => type.name === 'insertion') ? '+' : ''
    block.forEach((leaf) => {
      const name = leaf.marks.find(({ type }) => type.name === 'insertion' || type.name === 'deletion')?.type.name
      const [open, close] = name === 'insertion' ? ['[+', '+]'] : name === 'deletion' ? ['[-', '-]'] : ['', '']
      line += `${open}${(leaf.text ?? '').replaceAll(anchor, '·')}${close}`
    })
    blocks.push(line)
  })
  return blocks.slice(2).join(' | ')
}

/** سلمى, who may only suggest by now, has added « الكبرى»; هدى of the desk has the article open. */
async function meet(): Promise<{ salma: Writer; huda: Writer }> {
  const salma = await Writer.open('salma')
  salma.type('القاعة', ' الكبرى')
  await salma.saved()
  await salma.hearOfSuggestions()
  const huda = await Writer.open('huda')
  salma.online = false
  return { salma, huda }
}

describe('a suggestion that its author changes while the desk accepts it', () => {
  const accepted = sentence.replace('القاعة', 'القاعة الكبرى')
  const cases: [string, (salma: Writer) => void, string][] = [
    ['goes on at its end', (salma) => salma.type('الكبرى', ' جداً'), accepted.replace('الكبرى', 'الكبرى[+ جداً+]')],
    ['goes on in its midst', (salma) => salma.type('الكب', 'xyz'), accepted.replace('الكب', 'الكب[+xyz+]')],
    ['loses a word of it', (salma) => salma.suggest('كبرى', 'all', removing), accepted.replace('الكبرى', 'ال[-كبرى-]')],
    [
      'has a word of it replaced',
      (salma) => salma.suggest('كبرى', 'all', typing('واسعة')),
      accepted.replace('الكبرى', 'ال[-كبرى-][+واسعة+]'),
    ],
    [
      'is taken back and said otherwise',
      (salma) => {
        salma.suggest(' الكبرى', 'all', removing)
        salma.type('القاعة', ' الرئيسية')
      },
      accepted.replace(' الكبرى', '[- الكبرى-][+ الرئيسية+]'),
    ],
    [
      'is set in bold',
      (salma) => salma.suggest('الكبرى', 'all', bold),
      accepted.replace('الكبرى', '[-الكبرى-][+الكبرى+]'),
    ],
    [
      'is changed in several places at once',
      (salma) => {
        salma.type('الكبرى', ' جداً')
        salma.suggest('كب', 'all', removing)
        salma.type('قارئ', ' وقارئة')
        salma.type('قا', 'ص')
      },
      accepted.replace('الكبرى', 'ال[-كب-]رى[+ جداً+]').replace('قارئ', 'قارئ[+ وقارئة+]').replace('قالت', 'قا[+ص+]لت'),
    ],
    [
      'is broken in two paragraphs',
      (salma) => salma.suggest('الكب', 'after', splitBlock),
      accepted.replace('الكب', 'الكب[+·+] | [+·+]'),
    ],
  ]
  test.each(cases)('%s', async (_, change, expected) => {
    const { salma, huda } = await meet()
    change(salma)
    const seen = salma.text
    huda.decide('accept')
    await huda.saved()
    await salma.back()
    await huda.hear()
    expect(await stored()).toBe(expected)
    expect([salma.troubles, salma.lost, salma.leftOut]).toEqual([[], [], []])
    expect(huda.editor.state.doc.eq(salma.editor.state.doc)).toBe(true)
    // What the desk has accepted stands, until it decides about what came late.
    expect(withoutSuggestions(salma.editor.state.doc).textContent).toContain(accepted)
    huda.decide('accept')
    await huda.saved()
    expect(huda.text).toBe(seen)
  })
})

describe('what else may be decided meanwhile', () => {
  test('a new paragraph is accepted: what its author writes on in it becomes a suggestion', async () => {
    const { salma, huda } = await meet()
    salma.online = true
    salma.suggest('قارئ.', 'after', insertingParagraph('فقرة'))
    await salma.saved()
    await huda.hear()
    await salma.hearOfSuggestions()
    salma.online = false
    salma.type('فقرة', ' طويلة')
    salma.suggest('قر', 'all', removing)
    huda.decide('accept')
    await huda.saved()
    await salma.back()
    expect(await stored()).toContain('ف[-قر-]ة[+ طويلة+]')
    expect([salma.troubles, salma.lost]).toEqual([[], []])
  })

  test('another kind of block is accepted: still another becomes a suggestion', async () => {
    const { salma, huda } = await meet()
    salma.online = true
    salma.suggest('قالت', 'all', heading(2))
    await salma.saved()
    await huda.hear()
    await salma.hearOfSuggestions()
    salma.online = false
    salma.suggest('قالت', 'all', heading(3))
    huda.decide('accept')
    await huda.saved()
    await salma.back()
    expect([salma.troubles, salma.lost]).toEqual([[], []])
    const { doc } = await loadDraft(store.db, articleId)
    expect(doc.child(2).attrs.level).toBe(3)
    expect(withoutSuggestions(doc).child(2).attrs.level).toBe(2)
  })

  test('it is rejected: what was written in it is kept aside, what was taken from it is gone anyway', async () => {
    const { salma, huda } = await meet()
    salma.type('الكب', 'xyz')
    salma.suggest('رى', 'all', removing)
    huda.decide('reject')
    await huda.saved()
    await salma.back()
    expect(await stored()).toBe(sentence)
    expect([salma.troubles, salma.lost]).toEqual([[], ['xyz']])
    salma.type('القاعة', ' الآن')
    await salma.saved()
    expect(await stored()).toBe(sentence.replace('القاعة', 'القاعة[+ الآن+]'))
  })

  test('it is accepted while the suggestions made of the late changes are on their way', async () => {
    const { salma, huda } = await meet()
    salma.suggest('كبرى', 'all', typing('واسعة'))
    huda.decide('accept')
    await huda.saved()
    salma.online = true
    const first = salma.posts
    salma.connection.retry()
    await vi.waitFor(() => expect(salma.posts).toBeGreaterThan(first))
    await huda.hear()
    huda.decide('accept')
    await huda.saved()
    await salma.back()
    await huda.hear()
    huda.decide('accept')
    await huda.saved()
    expect(await stored()).toBe(sentence.replace('القاعة', 'القاعة الواسعة'))
    expect([salma.troubles, salma.lost]).toEqual([[], []])
  })
})

describe('who loses the right to edit while text waits to be sent', () => {
  test('has it made into suggestions, once the page can', async () => {
    const { articleId: draft } = await givenArticle(newsroom)
    articleId = draft
    const salma = await Writer.open('salma')
    salma.online = false
    salma.desk = false
    salma.edit('القاعة', 'after', typing(' الكبرى'))
    salma.edit('لمئتي', 'all', typing('لثلاثمئة'))
    const seen = salma.text
    await transitionArticle(newsroom.as('salma', 10), { id: draft, name: 'submit' })
    salma.online = true
    salma.connection.retry()
    await vi.waitFor(() => expect(salma.troubles).toEqual(['refused']))
    expect(salma.connection.pending()).toBe(2)
    // The page was asked for again, says that she only suggests, and brings what that takes.
    salma.desk = true
    await salma.back()
    expect(await stored()).toBe(
      sentence.replace('القاعة', 'القاعة[+ الكبرى+]').replace('لمئتي', '[-لمئتي-][+لثلاثمئة+]'),
    )
    const huda = await Writer.open('huda')
    huda.decide('accept')
    await huda.saved()
    expect(huda.text).toBe(seen)
    expect(salma.lost).toEqual([])
  })
})

test('what can be neither done nor suggested is left out and told, and saving goes on', async () => {
  const { salma } = await meet()
  salma.online = true
  const karim = await Writer.open('karim')
  karim.online = false
  // What no editor lets him do: he takes words of a colleague's suggestion away as if it were his to decide.
  karim.edit('الكب', 'all', removing)
  karim.suggest('قارئ', 'after', typing(' وقارئة'))
  await karim.back()
  expect(await stored()).toBe(sentence.replace('القاعة', 'القاعة[+ الكبرى+]').replace('قارئ', 'قارئ[+ وقارئة+]'))
  karim.suggest('قالت', 'after', typing(' أمس'))
  await karim.saved()
  await salma.hear()
  expect(salma.text).toBe(karim.text)
  expect([karim.troubles, karim.lost, karim.leftOut]).toEqual([[], [], ['الكب']])
})

test('words written into what a colleague suggests become a suggestion beside it', async () => {
  await meet()
  const karim = await Writer.open('karim')
  karim.online = false
  karim.edit('كب', 'all', typing('xyz'))
  await karim.back()
  expect(await stored()).toBe(sentence.replace('القاعة', 'القاعة[+ الكب+][+xyz+][+رى+]'))
  expect([karim.troubles, karim.lost, karim.leftOut]).toEqual([[], [], ['كب']])
})

test('suggestions that the server does not take either are kept aside, and not sent for ever', async () => {
  const { salma } = await meet()
  const karim = await Writer.open('karim')
  karim.believesAllIsOwn = true
  karim.online = false
  karim.suggest('كبر', 'all', typing('xyz'))
  await karim.back()
  expect([karim.lost, karim.leftOut]).toEqual([['xyz'], ['كبر']])
  expect(karim.posts).toBe(1)
  expect(await stored()).toBe(sentence.replace('القاعة', 'القاعة[+ الكبرى+]'))
  expect(karim.text).toBe(salma.text)
})
