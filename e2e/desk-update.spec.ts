import { fieldsSaved, section } from './support/panel'
import { take, takeToSite } from './support/steps'
import { expect, test } from './support/test'
import { anyNumber } from './support/unique'
import { paper, saved, typeArticle } from './support/write'

test('readers keep the published text until its update is published', async ({ begin, page: reader }) => {
  test.setTimeout(120_000)
  const headline = `متحف المرفأ يمدد ساعاته ${anyNumber()}`
  const tariq = await begin('tariq')
  await typeArticle(tariq, { headline, standfirst: 'حتى نهاية الصيف.', paragraphs: ['يفتح المتحف حتى العاشرة.'] })
  await section(tariq).selectOption({ label: 'ثقافة' })
  await fieldsSaved(tariq)
  const address = await takeToSite(tariq)
  await expect(tariq.getByText('منشور', { exact: true })).toBeVisible()
  await expect(tariq.getByRole('button', { name: 'نشر التحديث' })).toHaveCount(0)

  await paper(tariq).click()
  await tariq.keyboard.press('Control+End')
  await tariq.keyboard.type(' والدخول مجاني مساء الخميس.')
  await expect(saved(tariq)).toBeVisible()
  await expect(tariq.getByText('منشور وفيه تعديلات لم تُنشر')).toBeVisible({ timeout: 20_000 })
  await reader.goto(address)
  await expect(reader.getByText('يفتح المتحف حتى العاشرة.', { exact: true })).toBeVisible()
  await expect(reader.getByText('آخر تحديث')).toHaveCount(0)

  await take(tariq, 'update')
  await reader.goto(address)
  await expect(reader.getByText('يفتح المتحف حتى العاشرة. والدخول مجاني مساء الخميس.')).toBeVisible()
  await expect(reader.getByText(/^آخر تحديث \d{1,2} /)).toBeVisible()
  await expect(tariq.getByText('منشور', { exact: true })).toBeVisible()
})
