import { expectAccessibleEverywhere } from './support/accessible'
import { expect, test } from './support/test'

test('whoever is signed in sees every case measured in their own browser, as it should be', async ({ enter }) => {
  const page = await enter('salma')
  await page.goto('/newsroom/lab/bidi')
  await expect(page.getByRole('heading', { level: 1, name: 'اختبار الاتجاهات' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'كما ينبغي' })).toBeVisible()
  const rows = page.getByRole('row')
  await expect(rows.filter({ has: page.getByRole('cell', { name: 'مختلف', exact: true }) })).toHaveCount(0)
  for (const group of ['ترتيب ما يُرى', 'اتجاه الفقرات والمكوّنات', 'مسار المؤشر'])
    await expect(page.getByRole('heading', { level: 2, name: group })).toBeVisible()
  await expect(rows.filter({ hasText: 'السهم الأيسر عبر خانات صف' })).toContainText('t9 t13 t14 t18 t19')
  await expect(rows.filter({ hasText: 'السهم الأيسر عبر صورتين' })).toContainText('t8 g9 t10 t11 t13 t14')
  await expect(rows.filter({ hasText: 'مع Shift يحدد الخانات إلى اليسار' })).toContainText('c6-11 أب c6-16 أبج')
  await expectAccessibleEverywhere(page, 'the lab')
})

test('in English too', async ({ enter }) => {
  const page = await enter('adam')
  await page.goto('/newsroom/lab/bidi')
  await expect(page.getByText(/^(\d+) of \1 as they should be$/)).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'C++ isolated' })).toContainText('As it should be')
})

test('a visitor is asked to sign in', async ({ page }) => {
  await page.goto('/newsroom/lab/bidi')
  await expect(page).toHaveURL(/sign-in/)
})
