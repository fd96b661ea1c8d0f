import { expect, test } from './support/test'

test('what is pressed while the page is still on its way happens when it has come', async ({ enter }) => {
  const page = await enter('salma')
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/newsroom', { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'خبر جديد' }).click()
  await expect(page.getByRole('menu')).toHaveCount(0)
  letThrough()
  await expect(page.getByRole('menuitem', { name: 'العربية' })).toBeVisible()
})
