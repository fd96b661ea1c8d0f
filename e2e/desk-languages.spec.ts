import type { Page } from '@playwright/test'
import { fieldsSaved, section } from './support/panel'
import { take, takeToSite, withdraw } from './support/steps'
import { expect, test } from './support/test'
import { anyNumber } from './support/unique'
import { paper, saved, typeArticle } from './support/write'

test('each language of a story is published alone, and offers the other only while both are public', async ({
  begin,
  enter,
  page: reader,
}) => {
  test.setTimeout(180_000)
  const number = anyNumber()
  const arabic = { headline: `قطار الساحل يعود بعد ثلاثين عاماً ${number}`, text: 'عاد القطار صباح اليوم.' }
  const english = { headline: `Coast train returns after thirty years ${number}`, text: 'The train is back.' }

  const tariq = await begin('tariq')
  await typeArticle(tariq, { ...arabic, standfirst: 'أول رحلة بين المدينتين.', paragraphs: [arabic.text] })
  await section(tariq).selectOption({ label: 'العالم' })
  await fieldsSaved(tariq)
  const arabicPage = await takeToSite(tariq)
  const arabicDesk = tariq.url()

  const lina = await enter('lina')
  await test.step('the translator makes the English version', async () => {
    await lina.goto(arabicDesk)
    await lina.getByRole('button', { name: 'Create English version' }).click()
    await expect(lina).not.toHaveURL(arabicDesk)
    await expect(paper(lina)).toHaveAttribute('dir', 'ltr')
    await expect(paper(lina)).not.toContainText(arabic.text)
    await typeArticle(lina, { ...english, standfirst: 'The first run in a generation.', paragraphs: [english.text] })
    await take(lina, 'submit')
  })
  await test.step('readers of the Arabic page hear nothing of it yet', async () => {
    await reader.goto(arabicPage)
    await expectAlone(reader)
  })

  const englishPage = await test.step('the publisher approves and publishes it', async () => {
    await tariq.reload()
    await tariq.getByRole('link', { name: 'النسخة الإنجليزية: قيد المراجعة' }).click()
    await expect(paper(tariq)).toContainText(english.text)
    await take(tariq, 'approve')
    await take(tariq, 'publish')
    const link = tariq.getByRole('link', { name: 'على الموقع' })
    await expect(link).toHaveAttribute('href', /^\/en\//)
    return (await link.getAttribute('href')) ?? ''
  })
  await test.step('each page leads to the other', async () => {
    await reader.goto(arabicPage)
    await expectPair(reader, { ar: arabicPage, en: englishPage })
    await reader.getByRole('navigation', { name: 'اللغات' }).getByRole('link', { name: 'English' }).click()
    await expect(reader.getByRole('heading', { level: 1, name: english.headline })).toBeVisible()
    await expectPair(reader, { ar: arabicPage, en: englishPage })
    await reader.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: 'العربية' }).click()
    await expect(reader.getByRole('heading', { level: 1, name: arabic.headline })).toBeVisible()
  })

  await tariq.goto(arabicDesk)
  await test.step('the withdrawn one leaves a notice, and the other stands alone', async () => {
    await withdraw(tariq)
    await expectNotice(reader, arabicPage, arabic.headline)
    await reader.goto(englishPage)
    await expect(reader.getByRole('heading', { level: 1, name: english.headline })).toBeVisible()
    await expectAlone(reader)
  })
  await test.step('restored it is a draft, and readers see it when it is published again', async () => {
    await take(tariq, 'restore')
    await expectNotice(reader, arabicPage, arabic.headline)
    await expect(saved(tariq).or(tariq.getByText('لا تعديلات بعد'))).toBeVisible()
    await takeToSite(tariq)
    await reader.goto(arabicPage)
    await expect(reader.getByRole('heading', { level: 1, name: arabic.headline })).toBeVisible()
    await expectPair(reader, { ar: arabicPage, en: englishPage })
  })
})

const alternate = (page: Page, locale: 'ar' | 'en') =>
  page.locator(`head > link[rel="alternate"][hreflang="${locale}"]`)

async function expectPair(page: Page, paths: { ar: string; en: string }): Promise<void> {
  for (const locale of ['ar', 'en'] as const) {
    const href = (await alternate(page, locale).getAttribute('href')) ?? ''
    expect(decodeURI(new URL(href).pathname)).toBe(decodeURI(paths[locale]))
  }
}

async function expectAlone(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation', { name: /^(اللغات|Languages)$/ })).toHaveCount(0)
  const isArabic = new URL(page.url()).pathname.startsWith('/ar/')
  await expect(alternate(page, isArabic ? 'en' : 'ar')).toHaveCount(0)
}

async function expectNotice(page: Page, address: string, headline: string): Promise<void> {
  const response = await page.goto(address)
  expect(response?.status()).toBe(410)
  await expect(page.getByRole('heading', { level: 1, name: 'سُحب هذا الخبر' })).toBeVisible()
  await expect(page.getByText(headline)).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'العودة إلى الصفحة الرئيسية' })).toHaveAttribute('href', '/ar')
}
