import { expect, test } from 'vitest'
import { defaultHouseStyle } from '@/lib/style/house-style'
import { docxOf, docxParagraph, docxPicture } from '@/lib/testing/docx'
import { readDocxApart } from './read-docx-apart'

const settings = { locale: 'ar', house: defaultHouseStyle.ar } as const

test('a file is read in a thread of its own, as the house writes, with its pictures', async () => {
  const picture = Buffer.from('picture')
  const body = docxParagraph('قال, "نعم"') + docxPicture(1, 'وصف')
  const read = await readDocxApart(docxOf({ body, pictures: { 'a.jpg': picture } }), settings)
  expect(read.blocks[0]?.content?.[0]?.text).toBe('قال، «نعم»')
  expect([...read.pictures.values()]).toEqual([picture])
})

test('the server goes on while a paragraph of nothing but runs is read', async () => {
  const count = 8_000
  let turns = 0
  const turning = setInterval(() => turns++, 1)
  const read = await readDocxApart(docxOf({ body: docxParagraph(`ن ${'@a '.repeat(count)}`) }), settings)
  clearInterval(turning)
  const isolated = read.blocks[0]?.content?.filter(({ marks }) => marks?.some(({ type }) => type === 'isolate')) ?? []
  expect(isolated).toHaveLength(count)
  expect(turns).toBeGreaterThan(10)
})

test('why a file is not read comes through', async () => {
  await expect(readDocxApart(Buffer.from('x'), settings)).rejects.toMatchObject({ fault: 'not_docx' })
})

test('what is not read in time is given up', async () => {
  await expect(readDocxApart(docxOf({ body: docxParagraph('نص') }), settings, 0)).rejects.toMatchObject({
    fault: 'too_slow',
  })
})
