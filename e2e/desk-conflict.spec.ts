import { fieldsSaved, section } from './support/panel'
import { expect, test } from './support/test'
import { anyNumber } from './support/unique'
import { paper, typeArticle } from './support/write'

test('two people change one field: the later one sees both values and chooses', async ({ begin, enter }) => {
  test.setTimeout(120_000)
  const number = anyNumber()
  const salma = await begin('salma')
  await typeArticle(salma, { headline: `جسر جديد فوق الوادي ${number}`, standfirst: '', paragraphs: [] })
  const rania = await enter('rania')
  await rania.goto(salma.url())
  await expect(paper(rania)).toBeVisible()
  const conflict = salma.getByRole('alert').filter({ hasText: 'القيمة المحفوظة الآن' })

  await test.step('a section: the later one keeps their own', async () => {
    await section(rania).selectOption({ label: 'رياضة' })
    await fieldsSaved(rania)
    await section(salma).selectOption({ label: 'ثقافة' })
    await expect(conflict).toContainText('رانيا القاضي')
    await expect(conflict).toContainText('رياضة')
    await expect(conflict).toContainText('ثقافة')
    await rania.reload()
    await expect(section(rania).getByRole('option', { selected: true })).toHaveText('رياضة')

    await conflict.getByRole('button', { name: 'حفظ قيمتي مكانها' }).click()
    await fieldsSaved(salma)
    await expect(conflict).toHaveCount(0)
    await rania.reload()
    await expect(section(rania).getByRole('option', { selected: true })).toHaveText('ثقافة')
    await expect(paper(rania)).toBeVisible()
  })

  await test.step('an address: the typed one stays in sight until the saved one is taken', async () => {
    const slug = (page: typeof salma) => page.getByRole('textbox', { name: 'الرابط الدائم' })
    await slug(rania).fill(`جسر-الوادي-${number}`)
    await section(rania).focus()
    await fieldsSaved(rania)
    await slug(salma).fill(`جسر-جديد-${number}`)
    await section(salma).focus()
    await expect(conflict).toContainText(`جسر-الوادي-${number}`)
    await expect(conflict).toContainText(`جسر-جديد-${number}`)
    await expect(slug(salma)).toHaveValue(`جسر-جديد-${number}`)

    await conflict.getByRole('button', { name: 'إبقاء المحفوظة' }).click()
    await expect(conflict).toHaveCount(0)
    await expect(slug(salma)).toHaveValue(`جسر-الوادي-${number}`)
    await salma.reload()
    await expect(slug(salma)).toHaveValue(`جسر-الوادي-${number}`)
  })
})
