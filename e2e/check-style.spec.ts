import { expectSaved } from './support/draft'
import { suggested } from './support/passage'
import { checkPanel, closeCheck, findings, insertAsIs, margins, openCheck, underlines } from './support/style-check'
import { expect, test } from './support/test'
import { beginStory, paper } from './support/write'

test('Check style finds what is wrong in headline, standfirst and body, and puts one right', async ({ begin }) => {
  const page = await begin('salma')
  await insertAsIs(page, ['قمة ، في بكين', 'وصل الوفد ، وغادر', 'أكد ان الأمر ، تم.'])
  const panel = await openCheck(page)
  const spaces = findings(panel, /مسافة قبل/)
  await expect(spaces.getByRole('listitem')).toHaveCount(3)
  await expect(panel.getByRole('status')).toContainText('3 أخطاء')
  await expect(underlines(page)).toHaveCount(4)

  await spaces.getByRole('listitem').first().getByRole('button', { name: 'حذف' }).click()
  await expectSaved(page, ['قمة، في بكين', 'وصل الوفد ، وغادر', 'أكد ان الأمر ، تم.'])
  await expect(spaces.getByRole('listitem')).toHaveCount(2)
  // The place that takes the settled one's has the focus.
  await expect(spaces.getByRole('listitem').first().getByRole('button').first()).toBeFocused()

  const hamza = findings(panel, /الهمزة/)
  await hamza.getByRole('button', { name: 'استبدال بـ إن' }).click()
  await expectSaved(page, ['قمة، في بكين', 'وصل الوفد ، وغادر', 'أكد إن الأمر ، تم.'])
  await expect(hamza).toHaveCount(0)
})

test('all places of a rule are put right at once, then everything that is safe, each with one undo', async ({
  begin,
}) => {
  const page = await begin('salma')
  const wrong = ['قمة ، في بكين', 'وصل  الوفد ، وغادر', 'في العـــاصمة']
  await insertAsIs(page, wrong)
  const panel = await openCheck(page)
  await findings(panel, /مسافة قبل/)
    .getByRole('button', { name: 'تصحيح الموضعين' })
    .click()
  await expectSaved(page, ['قمة، في بكين', 'وصل  الوفد، وغادر', 'في العـــاصمة'])
  await panel.getByRole('button', { name: 'تطبيق التصحيحين المؤكدين' }).click()
  await expectSaved(page, ['قمة، في بكين', 'وصل الوفد، وغادر', 'في العاصمة'])
  await expect(panel.getByRole('status')).toContainText('لا ملاحظات')
  await expect(underlines(page)).toHaveCount(0)
  await paper(page).press('Control+z')
  await expectSaved(page, ['قمة، في بكين', 'وصل  الوفد، وغادر', 'في العـــاصمة'])
  await paper(page).press('Control+z')
  await expectSaved(page, wrong)
})

test('the check is live while it is open, leads to the place, and is quiet when closed', async ({ begin }) => {
  const page = await begin('salma')
  await insertAsIs(page, ['العنوان', 'الملخص', 'وصل الوفد'])
  const panel = await openCheck(page)
  await expect(panel.getByRole('status')).toContainText('لا ملاحظات')
  await paper(page).click()
  await page.keyboard.press('Control+End')
  await insertAsIs(page, [' ، وغادر'])
  const spaces = findings(panel, /مسافة قبل/)
  await expect(spaces.getByRole('listitem')).toHaveCount(1)

  await spaces.getByRole('listitem').getByRole('button').first().click()
  await expect(paper(page)).toBeFocused()
  await page.keyboard.type('-')
  await expectSaved(page, ['العنوان', 'الملخص', 'وصل الوفد-، وغادر'])
  await expect(spaces).toHaveCount(0)

  await page.keyboard.press('Control+z')
  await expect(spaces.getByRole('listitem')).toHaveCount(1)
  // Off the main thread, and over when it is closed.
  expect(page.workers()).toHaveLength(1)
  await closeCheck(page)
  await expect(underlines(page)).toHaveCount(0)
  await expect.poll(() => page.workers().length).toBe(0)
})

test('a click on an underline shows what is said of it', async ({ begin }) => {
  const page = await begin('salma')
  await insertAsIs(page, ['العنوان', 'الملخص', 'شجع على تواجد الشباب'])
  const panel = await openCheck(page)
  const row = findings(panel, /التواجد/).getByRole('listitem')
  await expect(row).not.toHaveAttribute('data-picked')
  await underlines(page).click()
  await expect(row).toHaveAttribute('data-picked')
})

test('a block in which something was found has a sign in the margin, as grave as the gravest of it', async ({
  begin,
}) => {
  const page = await begin('salma')
  await insertAsIs(page, ['العنوان', 'الملخص', 'أكد ان الوفد ، وصل', 'في العـــاصمة', 'أكد ان الأمر تم', 'نص سليم'])
  const panel = await openCheck(page)
  await expect(margins(page)).toHaveText(['أكد ان الوفد ، وصل', 'في العـــاصمة', 'أكد ان الأمر تم'])
  await expect(margins(page)).toHaveClass([/style-margin-error/, /style-margin-warning/, /style-margin-hint/])
  await panel.getByRole('button', { name: 'تطبيق التصحيحين المؤكدين' }).click()
  await expect(margins(page)).toHaveClass([/style-margin-hint/, /style-margin-hint/])
  await closeCheck(page)
  await expect(margins(page)).toHaveCount(0)
})

test('hints are weighed one by one: no button settles them together', async ({ begin }) => {
  const page = await begin('salma')
  await insertAsIs(page, ['العنوان', 'ذهب الى البيت', 'وعاد الى العمل'])
  const panel = await openCheck(page)
  const hamza = findings(panel, /الهمزة/)
  await expect(hamza.getByRole('listitem')).toHaveCount(2)
  await expect(hamza.getByRole('button', { name: 'استبدال بـ إلى' })).toHaveCount(2)
  await expect(panel.getByRole('button', { name: /تصحيح/ })).toHaveCount(0)
  await hamza.getByRole('button', { name: 'استبدال بـ إلى' }).first().click()
  await expectSaved(page, ['العنوان', 'ذهب إلى البيت', 'وعاد الى العمل'])
})

test('what others said is pointed out and left as it is by «all that is safe»; names, code and addresses are not looked at', async ({
  begin,
}) => {
  const page = await begin('salma')
  const untouched = 'انظر https://example.com/a,,b وسوق.كوم وقوى 14 آذار'
  await insertAsIs(page, ['العنوان', 'الملخص', 'قال: «نعم , لا .» ، ثم مضى', untouched])
  const panel = await openCheck(page)
  const quoted = findings(panel, /مسافة قبل/).filter({ hasText: 'ضمن كلام منقول' })
  await expect(quoted.getByRole('listitem')).toHaveCount(2)
  await expect(panel.getByRole('status').first()).toContainText('خطأ واحد · 3 ملاحظات')
  await panel.getByRole('button', { name: 'تطبيق التصحيح المؤكد' }).click()
  await expectSaved(page, ['العنوان', 'الملخص', 'قال: «نعم , لا .»، ثم مضى', untouched])
  await quoted.getByRole('button', { name: 'حذف' }).first().click()
  await expectSaved(page, ['العنوان', 'الملخص', 'قال: «نعم, لا .»، ثم مضى', untouched])
})

test('one place is ignored, and the others are not', async ({ begin }) => {
  const page = await begin('salma')
  await insertAsIs(page, ['العنوان', 'أكد ان الأمر', 'وأكد ان ذلك'])
  const panel = await openCheck(page)
  const hamza = findings(panel, /الهمزة/)
  await expect(hamza.getByRole('listitem')).toHaveCount(2)
  await hamza.getByRole('listitem').first().getByRole('button', { name: 'تجاهل هذا الموضع' }).click()
  await expect(hamza.getByRole('listitem')).toHaveCount(1)
  await paper(page).click()
  await page.keyboard.press('Control+End')
  await insertAsIs(page, [' وأكد ان هذا'])
  await expect(hamza.getByRole('listitem')).toHaveCount(2)
  await expect(hamza.getByRole('listitem').first()).toContainText('ذلك')
})

test('names are put in their approved spelling, prefix and all', async ({ begin }) => {
  const page = await begin('salma')
  await insertAsIs(page, ['العنوان', 'الملخص', 'استقبل شي جين بينج الوفد، ولشي جين بينج كلمة غداً.'])
  const panel = await openCheck(page)
  const names = findings(panel, /قائمة الأسماء/)
  await expect(names.getByRole('listitem')).toHaveCount(2)
  await names.getByRole('button', { name: 'تصحيح الموضعين' }).click()
  await expectSaved(page, ['العنوان', 'الملخص', 'استقبل شي جين بينغ الوفد، ولشي جين بينغ كلمة غداً.'])
})

test('a word to avoid comes with the reason of the house and what to write instead', async ({ begin }) => {
  const page = await begin('salma')
  await insertAsIs(page, ['العنوان', 'الملخص', 'شجع على تواجد الشباب.'])
  const panel = await openCheck(page)
  const word = findings(panel, /«التواجد» إظهار الوجد/)
  await word.getByRole('button', { name: 'استبدال بـ وجود' }).click()
  await expectSaved(page, ['العنوان', 'الملخص', 'شجع على وجود الشباب.'])
})

test('whoever asks for it keeps being shown what is wrong after closing, and on the next visit', async ({ begin }) => {
  const page = await begin('salma')
  await insertAsIs(page, ['العنوان', 'الملخص', 'وصل الوفد ، وغادر'])
  const panel = await openCheck(page)
  await expect(underlines(page)).toHaveCount(1)
  const keep = panel.getByRole('checkbox', { name: 'مواصلة التدقيق بعد الإغلاق' })
  await keep.check()
  await closeCheck(page)
  await expect(checkPanel(page)).toHaveCount(0)
  await expect(underlines(page)).toHaveCount(1)
  await expectSaved(page, ['العنوان', 'الملخص', 'وصل الوفد ، وغادر'])
  await page.reload()
  await expect(underlines(page)).toHaveCount(1)
  await (await openCheck(page)).getByRole('checkbox', { name: 'مواصلة التدقيق بعد الإغلاق' }).uncheck()
  await closeCheck(page)
  await expect(underlines(page)).toHaveCount(0)
})

test('who may only read is shown what is wrong; a fix of who may only suggest is a suggestion', async ({
  begin,
  enter,
}) => {
  const salma = await begin('salma')
  await insertAsIs(salma, ['العنوان', 'الملخص', 'وصل الوفد ، وغادر'])
  await expectSaved(salma, ['العنوان', 'الملخص', 'وصل الوفد ، وغادر'])
  const huda = await enter('huda')
  await huda.goto(salma.url())
  const read = await openCheck(huda)
  await expect(findings(read, /مسافة قبل/).getByRole('listitem')).toHaveCount(1)
  await expect(findings(read, /مسافة قبل/).getByRole('button', { name: 'حذف' })).toHaveCount(0)
  await expect(read.getByRole('button', { name: /تطبيق/ })).toHaveCount(0)

  const yasser = await enter('yasser')
  await yasser.goto(salma.url())
  const panel = await openCheck(yasser)
  const spaces = findings(panel, /مسافة قبل/)
  await spaces.getByRole('button', { name: 'حذف' }).click()
  await expect.poll(() => suggested(yasser)).toEqual(['- '])
  await expect(spaces).toHaveCount(0)
})

test('a check that cannot fetch the lists says so, and runs when asked again', async ({ begin }) => {
  const page = await begin('salma')
  await insertAsIs(page, ['العنوان', 'الملخص', 'وصل الوفد ، وغادر'])
  await page.route('**/api/house-style/ar', (route) => route.abort())
  const panel = await openCheck(page)
  await expect(panel.getByRole('alert')).toContainText('تعذّر التدقيق')
  await page.unroute('**/api/house-style/ar')
  await panel.getByRole('button', { name: 'إعادة المحاولة' }).click()
  await expect(findings(panel, /مسافة قبل/).getByRole('listitem')).toHaveCount(1)
})

test('spelling is told when asked for, with suggestions for one word at a time', async ({ begin }) => {
  const page = await begin('salma')
  await insertAsIs(page, ['العنوان', 'الملخص', 'أعلنت الحكوومة القرار'])
  const panel = await openCheck(page)
  await expect(panel.getByRole('status').first()).toContainText('لا ملاحظات')
  await panel.getByRole('checkbox', { name: 'تدقيق الإملاء أيضاً' }).check()
  const unknown = findings(panel, /ليست في القاموس/)
  await expect(unknown.getByRole('listitem')).toHaveCount(1, { timeout: 30_000 })
  await unknown.getByRole('button', { name: 'اقتراحات' }).click()
  await unknown.getByRole('button', { name: 'استبدال بـ الحكومة', exact: true }).click()
  await expectSaved(page, ['العنوان', 'الملخص', 'أعلنت الحكومة القرار'])
  await expect(unknown).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'إضافة إلى قائمة الأسماء' })).toHaveCount(0)
})

test('a managing editor puts an unknown name on the list from beside the text', async ({ enter }) => {
  const page = await enter('tariq')
  const name = `ب${Array.from({ length: 7 }, () => 'غظضصخثذ'[Math.floor(Math.random() * 7)]).join('')}`
  await beginStory(page)
  await insertAsIs(page, ['العنوان', 'الملخص', `قال ${name} نعم`])
  const panel = await openCheck(page)
  await panel.getByRole('checkbox', { name: 'تدقيق الإملاء أيضاً' }).check()
  const unknown = findings(panel, /ليست في القاموس/)
  await expect(unknown.getByRole('listitem')).toContainText(name, { timeout: 30_000 })
  await unknown.getByRole('button', { name: 'إضافة إلى قائمة الأسماء' }).click()
  await expect(unknown).toHaveCount(0)
  await page.goto(`/newsroom/house-style/names?q=${encodeURIComponent(name)}`)
  await expect(page.getByRole('list', { name: 'الأسماء المعتمدة' }).getByRole('listitem')).toContainText(name)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the check is at hand, and the page stays as wide as the screen', async ({ enter }) => {
    const page = await enter('salma')
    await page.setViewportSize({ width: 390, height: 844 })
    await beginStory(page)
    await insertAsIs(page, ['العنوان', 'الملخص', 'وصل الوفد ، وغادر'])
    const panel = await openCheck(page)
    await findings(panel, /مسافة قبل/)
      .getByRole('button', { name: 'حذف' })
      .click()
    await expectSaved(page, ['العنوان', 'الملخص', 'وصل الوفد، وغادر'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

test.describe('in English', () => {
  test.use({ locale: 'en' })

  test('an English story is checked against the English lists, in English words', async ({ begin }) => {
    const page = await begin('adam', 'en')
    await insertAsIs(page, ['Leaders meet , in Kiev', 'They utilize  trains.', 'Exports rose .'])
    const panel = await openCheck(page)
    await expect(findings(panel, /The short word says the same/).getByRole('listitem')).toHaveCount(1)
    await expect(findings(panel, /approved spelling/).getByRole('listitem')).toHaveCount(1)
    await panel.getByRole('button', { name: /^Make all \d safe corrections$/ }).click()
    await expectSaved(page, ['Leaders meet, in Kyiv', 'They use trains.', 'Exports rose.'])
    await expect(panel.getByRole('status')).toContainText('Nothing to point out')
  })
})
