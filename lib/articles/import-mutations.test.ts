import { beforeEach, expect, test } from 'vitest'
import { getAsset, listAssets } from '@/lib/assets/queries'
import { docxOf, docxParagraph, docxPicture } from '@/lib/testing/docx'
import { givenArticle, givenNewsroom, type Newsroom } from '@/lib/testing/newsroom'
import { plain } from '@/lib/testing/pictures'
import { useTestDb } from '@/lib/testing/test-db'
import { useTestMedia } from '@/lib/testing/test-media'
import { importDocx } from './import-mutations'
import { createTranslation } from './mutations'

const store = useTestDb()
useTestMedia(store)
let newsroom: Newsroom
let articleId: string
beforeEach(async () => {
  newsroom = await givenNewsroom(store.db)
  articleId = (await givenArticle(newsroom)).articleId
})

async function file() {
  const jpeg = await plain(640, 480).jpeg().toBuffer()
  return docxOf({
    body: docxParagraph('نص') + docxPicture(1, 'وصف الصورة') + docxPicture(2, ''),
    pictures: { 'a.jpg': jpeg, 'b.emf': Buffer.from('drawing of Office') },
  })
}

test('pictures of a file go to the library with the credit that was given; drawings are counted', async () => {
  const bytes = await file()
  const imported = await importDocx(newsroom.as('salma'), { articleId, bytes, credit: 'وكالة المرفأ' })
  expect(imported.pictures).toEqual({ taken: 1, leftOut: 1 })
  expect(imported.blocks.map(({ type }) => type)).toEqual(['paragraph', 'figure'])
  const { assetId, alt } = imported.blocks[1]?.attrs ?? {}
  expect(alt).toBe('وصف الصورة')
  expect(await getAsset(newsroom.as('salma'), String(assetId))).toMatchObject({ credit: { ar: 'وكالة المرفأ' } })
})

test('who may write but not upload gets the text without pictures', async () => {
  const { articleId: own } = await givenArticle(newsroom)
  const translation = await createTranslation(newsroom.as('dana'), { articleId: own, locale: 'en' })
  const imported = await importDocx(newsroom.as('dana'), { ...translation, bytes: await file(), credit: '' })
  expect(imported.pictures).toEqual({ taken: 0, leftOut: 2 })
})

test('nothing is read for who may not write the article', async () => {
  await expect(importDocx(newsroom.as('karim'), { articleId, bytes: await file(), credit: '' })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('what is no Word file is refused with the reason', async () => {
  await expect(
    importDocx(newsroom.as('salma'), { articleId, bytes: Buffer.from('x'), credit: '' }),
  ).rejects.toMatchObject({ code: 'invalid', details: { reason: 'not_docx' } })
})

test('of a file that no article can hold, nothing is taken', async () => {
  const jpeg = await plain(640, 480).jpeg().toBuffer()
  const body = docxPicture(1, '') + docxParagraph('نص').repeat(5_001)
  const bytes = docxOf({ body, pictures: { 'a.jpg': jpeg } })
  await expect(importDocx(newsroom.as('salma'), { articleId, bytes, credit: '' })).rejects.toMatchObject({
    code: 'invalid',
    details: { reason: 'too_long' },
  })
  expect((await listAssets(newsroom.as('salma'), {})).items).toEqual([])
})

test('passages of a file that cannot be read are counted', async () => {
  const equation =
    '<m:oMath xmlns:m="http://purl.oclc.org/ooxml/officeDocument/math"><m:r><m:t>x=5</m:t></m:r></m:oMath>'
  const bytes = docxOf({ body: docxParagraph(`<w:r><w:t>بلغ </w:t></w:r>${equation}`) })
  const imported = await importDocx(newsroom.as('salma'), { articleId, bytes, credit: '' })
  expect(imported.passagesLeftOut).toBe(1)
})
