import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Node } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import type { DocJson } from '../doc-json'
import { bodySchema } from '../schema'
import { pastedImage } from './fit-blocks'
import { readPaste } from './read-paste'

const folder = path.join(import.meta.dirname, 'fixtures')
const cases = readdirSync(folder).filter((name) => !name.endsWith('.json'))

test.each(cases)('%s', async (name) => {
  const content = readFileSync(path.join(folder, name), 'utf8')
  const clipboard = name.endsWith('.html') ? { html: content, text: '' } : { html: '', text: content }
  const base = name.includes('english') ? 'ltr' : 'rtl'
  const read = readPaste({ ...clipboard, plain: false }, { base })
  if (!read.ok) throw new Error('refused')
  const drawn = { source: read.source, blocks: read.blocks.flatMap(short) }
  const expected = path.join(folder, `${name.replace(/\.(html|txt)$/, '')}.expected.json`)
  await expect(`${JSON.stringify(drawn, null, 2)}\n`).toMatchFileSnapshot(expected)
  expect(() => docOf(read.blocks).check()).not.toThrow()
})

test('there are at least thirty cases, Arabic and English', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30)
})

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
