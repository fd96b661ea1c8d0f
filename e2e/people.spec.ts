import { addPerson, signIn, uniqueWord } from './support/accounts'
import { expect, test } from './support/test'

// Stories of several people, each with a browser of their own.
test.describe.configure({ timeout: 120_000 })

const wrong = 'البريد الإلكتروني أو كلمة المرور غير صحيحة.'

test('an administrator adds a person, who enters with the first password and can be shut out at once', async ({
  enter,
  browser,
  baseURL,
}) => {
  const huda = await enter('huda')
  await huda.getByRole('link', { name: 'الفريق' }).click()
  const name = { ar: `وليد ${uniqueWord()}`, en: `Walid ${uniqueWord()}` }
  const account = await addPerson(huda, { name, email: `${uniqueWord()}@midad.example`, roles: ['محرر الديسك'] })
  expect(account.password.length).toBeGreaterThanOrEqual(15)
  await expect(huda.getByRole('listitem').filter({ hasText: name.ar }).getByText('محرر الديسك')).toBeVisible()
  await expect(huda.getByText(account.password)).toHaveCount(0)
  await huda.reload()
  await expect(huda.getByText(account.password)).toHaveCount(0)

  const context = await browser.newContext({ baseURL, locale: 'ar' })
  const walid = await context.newPage()
  await walid.goto('/sign-in')
  await signIn(walid, account)
  await expect(walid.getByRole('heading', { level: 1, name: 'الأخبار' })).toBeVisible()
  await expect(walid.getByRole('button', { name: `حساب ${name.ar}` })).toBeVisible()
  expect((await walid.request.get('/api/assets')).status()).toBe(200)

  await huda.getByRole('button', { name: `حساب ${name.ar}: خيارات` }).click()
  await huda.getByRole('menuitem', { name: 'إيقاف الحساب' }).click()
  await huda
    .getByRole('dialog', { name: `إيقاف حساب ${name.ar}؟` })
    .getByRole('button', { name: 'إيقاف الحساب' })
    .click()
  await expect(huda.getByText(`أُوقف حساب ${name.ar}.`).first()).toBeVisible()

  expect((await walid.request.get('/api/assets')).status()).toBe(401)
  await walid.reload()
  await expect(walid).toHaveURL(/\/sign-in\?from=%2Fnewsroom$/)
  await signIn(walid, account)
  await expect(walid.getByRole('alert').filter({ hasText: wrong })).toBeVisible()
  await context.close()

  await huda.goto('/newsroom/activity')
  const log = huda.getByRole('region', { name: 'الأحداث، من الأحدث' })
  const line = (words: string) => log.getByRole('listitem').filter({ hasText: name.ar }).filter({ hasText: words })
  await expect(line('إلى الفريق')).toContainText('هدى المنسي')
  await expect(line('إيقاف حساب')).toContainText('هدى المنسي')
  await expect(line('محاولة دخول لم تنجح')).toBeVisible()
})

test('changed roles count from the next request on', async ({ enter, browser, baseURL }) => {
  const huda = await enter('huda')
  await huda.goto('/newsroom/people')
  const name = { ar: `سارة ${uniqueWord()}`, en: `Sara ${uniqueWord()}` }
  const account = await addPerson(huda, { name, email: `${uniqueWord()}@midad.example`, roles: ['مترجم'] })
  const sara = await browser.newPage({ baseURL, locale: 'ar' })
  await sara.goto('/sign-in')
  await signIn(sara, account)
  await expect(sara.getByRole('heading', { level: 1, name: 'الأخبار' })).toBeVisible()
  await expect(sara.getByRole('button', { name: 'خبر جديد' })).toHaveCount(0)

  await huda.getByRole('button', { name: `حساب ${name.ar}: خيارات` }).click()
  await huda.getByRole('menuitem', { name: 'تغيير الأدوار' }).click()
  const roles = huda.getByRole('dialog', { name: `أدوار ${name.ar}` })
  await roles.getByRole('combobox', { name: 'الدور' }).selectOption({ label: 'مراسل' })
  await roles.getByRole('button', { name: 'حفظ' }).click()
  await expect(huda.getByText(`حُفظت أدوار ${name.ar}.`).first()).toBeVisible()

  await sara.reload()
  await expect(sara.getByRole('button', { name: 'خبر جديد' })).toBeVisible()
  await sara.context().close()
})

test('a wrong password and an unknown e-mail are told apart by nobody', async ({ page }) => {
  await page.goto('/sign-in')
  for (const email of ['salma@midad.example', `${uniqueWord()}@midad.example`]) {
    await signIn(page, { email, password: 'this is not the password' })
    await expect(page.getByRole('textbox', { name: 'البريد الإلكتروني' })).toHaveValue(email)
    await expect(page.getByRole('alert').filter({ hasText: wrong })).toBeVisible()
    await expect(page).toHaveURL('/sign-in')
  }
})

test('after many wrong passwords the account has to wait', async ({ page }) => {
  const email = `${uniqueWord()}@midad.example`
  const tooMany = page.getByRole('alert').filter({ hasText: 'محاولات كثيرة' })
  await page.goto('/sign-in')
  for (let tries = 0; tries < 8; tries += 1) {
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await signIn(page, { email, password: `wrong password number ${tries}` })
    await answered
    await expect(page.getByRole('button', { name: 'تسجيل الدخول' })).toHaveAttribute('aria-disabled', 'false')
    await expect(tooMany).toHaveCount(0)
  }
  await signIn(page, { email, password: 'once more' })
  await expect(tooMany).toContainText(/بعد (دقيقة|دقيقتين|\d+ دقائق|\d+ دقيقة)/)
})

test('signing out ends the session on the server, not only in the browser', async ({ enter }) => {
  const page = await enter('yasser')
  const cookies = await page.context().cookies()
  await page.getByRole('button', { name: 'حساب ياسر النجدي' }).click()
  await page.getByRole('menuitem', { name: 'تسجيل الخروج' }).click()
  await expect(page).toHaveURL('/sign-in')
  await page.goto('/newsroom')
  await expect(page).toHaveURL(/\/sign-in\?from=/)
  await page.context().addCookies(cookies)
  expect((await page.request.get('/api/assets')).status()).toBe(401)
})

test('the language of the interface is the person’s, on every device', async ({ enter, browser, baseURL }) => {
  const huda = await enter('huda')
  await huda.goto('/newsroom/people')
  const name = { ar: 'مريم الأنصاري', en: `Maryam ${uniqueWord()}` }
  const account = await addPerson(huda, { name, email: `${uniqueWord()}@midad.example`, roles: ['مدير النظام'] })
  const maryam = await browser.newPage({ baseURL, locale: 'ar' })
  await maryam.goto('/sign-in')
  await signIn(maryam, account)
  await expect(maryam.getByRole('heading', { level: 1, name: 'الأخبار' })).toBeVisible()
  await maryam.getByRole('button', { name: 'حساب مريم الأنصاري' }).click()
  await maryam.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(maryam.getByRole('heading', { level: 1, name: 'Stories' })).toBeVisible()
  await expect(maryam.locator('html')).toHaveAttribute('dir', 'ltr')
  await maryam.goto('/newsroom/activity')
  await expect(maryam.getByRole('heading', { level: 1, name: 'Activity' })).toBeVisible()
  const log = maryam.getByRole('region', { name: 'Events, newest first' })
  await expect(log.getByRole('listitem').filter({ hasText: `Added ${name.en} to the newsroom` })).toContainText(
    'Huda Al-Mansi',
  )
  await expect(
    log.getByRole('listitem').filter({ hasText: name.en }).filter({ hasText: 'Switched the interface to English' }),
  ).toBeVisible()

  const phone = await browser.newPage({ baseURL, locale: 'ar' })
  await phone.goto('/sign-in')
  await signIn(phone, account)
  await expect(phone.getByRole('heading', { level: 1, name: 'Stories' })).toBeVisible()
  await phone.getByRole('button', { name: `Account of ${name.en}` }).click()
  await phone.getByRole('menuitemradio', { name: 'العربية' }).click()
  await expect(phone.locator('html')).toHaveAttribute('dir', 'rtl')
  await phone.goto('/newsroom/people')
  await expect(phone.getByRole('heading', { level: 1, name: 'الفريق' })).toBeVisible()
  await maryam.context().close()
  await phone.context().close()
})

test('before signing in everybody chooses a language for this device', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.goto('/newsroom')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(page.getByRole('heading', { name: 'تسجيل الدخول' })).toBeVisible()
})

test('nobody shuts out themselves', async ({ enter }) => {
  const huda = await enter('huda')
  await huda.goto('/newsroom/people')
  await huda.getByRole('button', { name: 'حساب هدى المنسي: خيارات' }).click()
  await expect(huda.getByRole('menuitem', { name: 'تغيير الأدوار' })).toBeVisible()
  await expect(huda.getByRole('menuitem', { name: 'إيقاف الحساب' })).toHaveCount(0)
})

test('an e-mail that has an account is refused in the form, and what was typed stays', async ({ enter }) => {
  const huda = await enter('huda')
  await huda.goto('/newsroom/people')
  await huda.getByRole('button', { name: 'إضافة عضو' }).click()
  const form = huda.getByRole('dialog', { name: 'إضافة عضو إلى الفريق' })
  await form.getByRole('textbox', { name: 'الاسم بالعربية' }).fill('اسم آخر')
  await form.getByRole('textbox', { name: 'البريد الإلكتروني' }).fill('salma@midad.example')
  await form.getByRole('textbox', { name: 'عنوان صفحة الكاتب' }).fill(`name-${uniqueWord()}`)
  await form.getByRole('button', { name: 'إنشاء الحساب' }).click()
  await expect(form.getByRole('alert')).toContainText('لهذا البريد الإلكتروني حساب في الفريق')
  await expect(form.getByRole('textbox', { name: 'الاسم بالعربية' })).toHaveValue('اسم آخر')
})
