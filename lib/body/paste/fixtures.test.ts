import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { isDirection, resolveDir } from '@/lib/arabic/direction'
import type { Direction } from '@/lib/i18n/locales'
import type { DocJson } from '../doc-json'
import { bodySchema } from '../schema'
import { pastedImage } from './fit-blocks'
import { readPaste } from './read-paste'

const folder = path.join(import.meta.dirname, 'fixtures')
const cases = readdirSync(folder).filter((name) => !name.endsWith('.json'))

test.each(cases)('%s', async (name) => {
  const read = readFixture(name, name.includes('english') ? 'ltr' : 'rtl')
  const drawn = { source: read.source, blocks: read.blocks.flatMap(short) }
  const expected = path.join(folder, `${name.replace(/\.(html|txt)$/, '')}.expected.json`)
  await expect(`${JSON.stringify(drawn, null, 2)}\n`).toMatchFileSnapshot(expected)
  expect(() => docOf(read.blocks).check()).not.toThrow()
})

test.each(cases.filter((name) => name.includes('english')))(
  '%s keeps its form in an Arabic article, and runs from left to right',
  (name) => {
    const [own, inArabic] = (['ltr', 'rtl'] as const).map((base) => textblocksIn(name, base))
    expect(inArabic?.map(({ form }) => form)).toEqual(own?.map(({ form }) => form))
    const words = inArabic?.filter(({ text }) => /\p{L}/u.test(text)) ?? []
    expect(words.filter(({ text, dir }) => /^\P{Script=Arabic}*$/u.test(text) && dir !== 'ltr')).toEqual([])
  },
)

test('there are at least thirty cases, Arabic and English', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30)
})

function readFixture(name: string, base: Direction) {
  const content = readFileSync(path.join(folder, name), 'utf8')
  const clipboard = name.endsWith('.html') ? { html: content, text: '' } : { html: '', text: content }
  const read = readPaste({ ...clipboard, plain: false }, { base })
  if (!read.ok) throw new Error('refused')
  return read
}

/** Each paragraph and heading: what holds it, what it says and which way it runs. */
function textblocksIn(name: string, base: Direction) {
  const walk = (node: DocJson, around: string): { form: string; text: string; dir: Direction }[] => {
    const form = `${around} > ${node.type}`
    if (node.type !== 'paragraph' && node.type !== 'heading')
      return (node.content ?? []).flatMap((child) => walk(child, form))
    const text = (node.content ?? []).map((child) => child.text ?? '\n').join('')
    const { dir } = node.attrs ?? {}
    return [{ form: `${form}: ${text}`, text, dir: isDirection(dir) ? dir : resolveDir(text, base) }]
  }
  return readFixture(name, base).blocks.flatMap((block) => walk(block, 'article'))
}

/** What is expected is written short: empty attributes are left out. */
function short({ attrs, content, ...node }: DocJson): DocJson[] {
  const told = Object.entries(attrs ?? {}).filter(
    ([name, value]) =>
      value !== null && !(['colspan', 'rowspan', 'start'].includes(name) && value === 1) && value !== 'even',
  )
  return [
    {
      type: node.type,
      ...(told.length > 0 ? { attrs: Object.fromEntries(told) } : {}),
      ...(node.text === undefined ? {} : { text: node.text }),
      ...(node.marks ? { marks: node.marks } : {}),
      ...(content && content.length > 0 ? { content: content.flatMap(short) } : {}),
    },
  ]
}

function docOf(blocks: DocJson[]): Node {
  return Node.fromJSON(bodySchema, {
    type: 'doc',
    content: [
      { type: 'headline' },
      { type: 'standfirst' },
      ...blocks.filter(({ type }) => type !== pastedImage).map(ranked),
      { type: 'paragraph' },
    ],
  })
}

/** Marks in the order of the schema, as ProseMirror keeps them. */
function ranked(node: DocJson): DocJson {
  const order = Object.keys(bodySchema.marks)
  const marks = node.marks?.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type))
  return { ...node, ...(marks ? { marks } : {}), ...(node.content ? { content: node.content.map(ranked) } : {}) }
}
