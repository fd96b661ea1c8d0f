import type { Page } from '@playwright/test'
import { expectAwake } from './support/awake'
import { expectSaved } from './support/draft'
import { expect, test } from './support/test'
import { paper, typeBlocks } from './support/write'

const choices = '/newsroom/house-style'

/** A choice of the edition that is open, by its title and its words. */
const choice = (page: Page, title: string, words: string | RegExp) =>
  page.getByRole('radiogroup', { name: title }).getByRole('radio', { name: words })

async function choose(page: Page, title: string, words: string): Promise<void> {
  await expectAwake(choice(page, title, words))
  await choice(page, title, words).check()
  await expect(kept(page, title)).toBeVisible()
}

/** The sign that a choice is saved. */
const kept = (page: Page, title: string) =>
  page.getByRole('region', { name: title }).getByRole('img', { name: /^(حُفظ|Saved)$/ })

/** A word of letters that no other test has. */
const anyName = () =>
  Array.from({ length: 7 }, () => String.fromCharCode(0x628 + Math.floor(Math.random() * 19))).join('')

test('typing follows the house style of the Arabic edition, and Backspace gives back what was typed', async ({
  begin,
}) => {
  const page = await begin('salma')
  await typeBlocks(page, ['قالت: "نعم, اليوم"', '', 'انتظروا...'])
  await expectSaved(page, ['قالت: «نعم، اليوم»', '', 'انتظروا…'])
  await page.keyboard.press('Backspace')
  await expectSaved(page, ['قالت: «نعم، اليوم»', '', 'انتظروا...'])
  await page.keyboard.press('Backspace')
  await expectSaved(page, ['قالت: «نعم، اليوم»', '', 'انتظروا..'])
})

test('a month beside a day is named as the house names it, until Backspace', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['العنوان', '', 'وصل في 12 شباط 2026 واشترى 3 نيسان، ثم عاد في 3 آب,'])
  await expectSaved(page, ['العنوان', '', 'وصل في 12 فبراير 2026 واشترى 3 نيسان، ثم عاد في 3 أغسطس،'])
  await page.keyboard.press('Backspace')
  await expectSaved(page, ['العنوان', '', 'وصل في 12 فبراير 2026 واشترى 3 نيسان، ثم عاد في 3 آب,'])
})

test('a quotation is carried over paragraphs, and what only the next word tells is followed when it comes', async ({
  begin,
}) => {
  const page = await begin('salma')
  await typeBlocks(page, [
    'العنوان',
    '',
    'قال: "فقرة أولى.',
    'وتتمتها". ثم :نعم',
    'في عام 2026, وبعده - وهو قريب - يعود .',
    '',
  ])
  const written = ['قال: «فقرة أولى.', 'وتتمتها». ثم:نعم', 'في عام 2026، وبعده – وهو قريب – يعود .']
  await expectSaved(page, ['العنوان', '', ...written, ''])
})

test('one undo takes back what the house did, and typing goes on from there', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['العنوان', '', 'هل وصل?'])
  await expectSaved(page, ['العنوان', '', 'هل وصل؟'])
  await page.keyboard.press('Control+z')
  await expectSaved(page, ['العنوان', '', 'هل وصل?'])
  await page.keyboard.type(' لا')
  await page.keyboard.press('Control+z')
  await expectSaved(page, ['العنوان', '', 'هل وصل?'])
})

test('addresses and isolated runs stay as they are typed', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['العنوان', '', 'الموقع https://example.com/a,b?c'])
  await expectSaved(page, ['العنوان', '', 'الموقع https://example.com/a,b?c'])
})

test('what an Arabic keyboard composes is set in house style when it is done', async ({ begin }) => {
  const page = await begin('salma')
  await typeBlocks(page, ['العنوان', '', 'وصل الوفد'])
  const session = await page.context().newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: ',', selectionStart: 1, selectionEnd: 1 })
  await session.send('Input.insertText', { text: ',' })
  await expectSaved(page, ['العنوان', '', 'وصل الوفد،'])
  await page.keyboard.press('Backspace')
  await expectSaved(page, ['العنوان', '', 'وصل الوفد,'])
})

test('text that a colleague types is never rewritten here', async ({ begin, enter }) => {
  const salma = await begin('salma')
  await typeBlocks(salma, ['العنوان', '', 'وصل الوفد'])
  await expectSaved(salma, ['العنوان', '', 'وصل الوفد'])
  const rania = await enter('rania')
  await rania.goto(salma.url())
  await expect(paper(rania)).toContainText('وصل الوفد')
  await salma.keyboard.insertText(', وغادر')
  await expect(paper(rania)).toContainText('وصل الوفد, وغادر')
  await expectSaved(rania, ['العنوان', '', 'وصل الوفد, وغادر'])
})

// One edition has one house style: these change what the others see.
test.describe('the managing editor chooses', () => {
  test.describe.configure({ mode: 'serial' })

  test('how an edition writes, and stories opened from then on follow it', async ({ begin, enter }) => {
    const tariq = await enter('tariq')
    await tariq.getByRole('link', { name: 'أسلوب التحرير' }).click()
    await expect(tariq.getByRole('heading', { level: 1, name: 'أسلوب التحرير' })).toBeVisible()
    await expect(choice(tariq, 'الشرطة', 'متوسطة')).toBeChecked()
    await expect(choice(tariq, 'الشرطة', 'طويلة')).toHaveAccessibleDescription(/القطار — وهو الأول من نوعه —/)
    try {
      await choose(tariq, 'الشرطة', 'طويلة')
      await tariq.reload()
      await expect(choice(tariq, 'الشرطة', 'طويلة')).toBeChecked()
      const salma = await begin('salma')
      await typeBlocks(salma, ['العنوان', '', 'القطار -- وهو الأول'])
      await expectSaved(salma, ['العنوان', '', 'القطار — وهو الأول'])
    } finally {
      await choose(tariq, 'الشرطة', 'متوسطة')
    }
  })

  test('and an English story follows the English edition', async ({ begin, enter }) => {
    const tariq = await enter('tariq')
    await tariq.goto(choices)
    await tariq.getByRole('navigation', { name: 'النسخة' }).getByRole('link', { name: 'الإنجليزية' }).click()
    await expect(tariq.getByRole('radiogroup', { name: 'أسماء الشهور' })).toHaveCount(0)
    try {
      await choose(tariq, 'علامات التنصيص', 'المستقيمة')
      const adam = await begin('adam', 'en')
      await typeBlocks(adam, ['He said "no"'])
      await expectSaved(adam, ['He said "no"', '', ''])
    } finally {
      await choose(tariq, 'علامات التنصيص', 'المزدوجة المقوّسة')
    }
    const adam = await begin('adam', 'en')
    await typeBlocks(adam, ['He said "no"'])
    await expectSaved(adam, ['He said “no”', '', ''])
  })

  test('against a choice another made meanwhile, with both before their eyes', async ({ enter }) => {
    const [tariq, huda] = [await enter('tariq'), await enter('huda')]
    for (const page of [tariq, huda]) await page.goto(`${choices}?edition=en`)
    try {
      await choose(tariq, 'علامة الحذف', 'ثلاث نقاط')
      await choice(huda, 'علامة الحذف', 'ثلاث نقاط').check()
      const conflict = huda.getByRole('alert').filter({ hasText: 'تغيّرت القيمة بعد فتح الصفحة' })
      await expect(conflict).toContainText('طارق العمري')
      await expect(conflict).toContainText('She began to answer...')
      await conflict.getByRole('button').last().click()
      await expect(conflict).toBeHidden()
      await expect(kept(huda, 'علامة الحذف')).toBeVisible()
    } finally {
      await tariq.reload()
      await choose(tariq, 'علامة الحذف', 'علامة واحدة')
    }
  })
})

test('a name is added with its variants, found by any of them, changed and removed', async ({ enter }) => {
  const page = await enter('tariq')
  const name = anyName()
  await page.goto(choices)
  await page.getByRole('link', { name: 'قائمة الأسماء' }).click()
  const list = page.getByRole('list', { name: 'الأسماء المعتمدة' })
  await expect(list.getByRole('listitem').filter({ hasText: 'شي جين بينغ' })).toContainText('Xi Jinping')

  await page.getByRole('button', { name: 'إضافة اسم' }).click()
  const form = page.getByRole('dialog', { name: 'إضافة اسم' })
  await form.getByRole('textbox', { name: 'الكتابة المعتمدة بالعربية' }).fill(name)
  await form.getByRole('textbox', { name: 'كتابات أخرى تُستبدل' }).fill(`${name}ن\nXi Jin Ping`)
  await form.getByRole('button', { name: 'حفظ' }).click()
  await expect(form.getByRole('alert')).toContainText('شي جين بينغ')
  await form.getByRole('textbox', { name: 'كتابات أخرى تُستبدل' }).fill(`${name}ن`)
  await form.getByRole('button', { name: 'حفظ' }).click()
  await expect(form).toBeHidden()

  await page.getByRole('searchbox', { name: 'بحث في الأسماء' }).fill(`${name}ن`)
  await page.keyboard.press('Enter')
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list.getByRole('listitem')).toContainText(name)

  await page.getByRole('button', { name: `تعديل ${name}` }).click()
  const edit = page.getByRole('dialog', { name: `تعديل ${name}` })
  await edit.getByRole('textbox', { name: 'الكتابة المعتمدة بالإنجليزية' }).fill(`Name ${name}`)
  await edit.getByRole('button', { name: 'حفظ' }).click()
  await expect(list.getByRole('listitem')).toContainText(`Name ${name}`)

  await page.getByRole('button', { name: `حذف ${name}` }).click()
  await page
    .getByRole('dialog', { name: `حذف ${name} من القائمة؟` })
    .getByRole('button', { name: 'حذف' })
    .click()
  await expect(page.getByRole('heading', { name: 'لا نتائج لهذا البحث' })).toBeVisible()
})

test('an entry changed by somebody else is shown as it stands before it is written over', async ({ enter }) => {
  const [tariq, huda] = [await enter('tariq'), await enter('huda')]
  const name = anyName()
  await tariq.goto(`${choices}/names`)
  await tariq.getByRole('button', { name: 'إضافة اسم' }).click()
  const form = tariq.getByRole('dialog', { name: 'إضافة اسم' })
  await form.getByRole('textbox', { name: 'الكتابة المعتمدة بالعربية' }).fill(name)
  await form.getByRole('button', { name: 'حفظ' }).click()
  await expect(form).toBeHidden()

  const edit = (page: Page) => page.getByRole('dialog', { name: `تعديل ${name}` })
  const editIn = async (page: Page, variant: string) => {
    await page.getByRole('button', { name: `تعديل ${name}` }).click()
    await edit(page).getByRole('textbox', { name: 'كتابات أخرى تُستبدل' }).fill(variant)
  }
  await huda.goto(`${choices}/names?q=${encodeURIComponent(name)}`)
  await editIn(huda, `${name}م`)
  await editIn(tariq, `${name}ن`)
  await edit(tariq).getByRole('button', { name: 'حفظ' }).click()
  await expect(edit(tariq)).toBeHidden()
  const late = edit(huda)
  await late.getByRole('button', { name: 'حفظ' }).click()
  await expect(late.getByRole('alert')).toContainText('تغيّر هذا المدخل')
  await expect(late.getByText(`${name}ن`)).toBeVisible()
  await late.getByRole('button', { name: 'حفظ' }).click()
  await expect(late).toBeHidden()
  await expect(huda.getByRole('listitem').filter({ hasText: name })).toContainText(`${name}م`)
})

test('a word to avoid is listed with its reason, once', async ({ enter }) => {
  const page = await enter('huda')
  const word = anyName()
  await page.goto(`${choices}/words`)
  const list = page.getByRole('list', { name: 'كلمات تُتجنب' })
  await expect(list.getByRole('listitem').filter({ hasText: 'تواجد' })).toContainText('وجود')
  const add = async () => {
    await page.getByRole('button', { name: 'إضافة كلمة' }).click()
    const form = page.getByRole('dialog', { name: 'إضافة كلمة' })
    await form.getByRole('textbox', { name: 'الكلمة أو العبارة' }).fill(word)
    await form.getByRole('textbox', { name: 'السبب بالعربية' }).fill('سبب يقرؤه من يكتب.')
    await form.getByRole('button', { name: 'حفظ' }).click()
    return form
  }
  await expect(await add()).toBeHidden()
  await expect(list.getByRole('listitem').filter({ hasText: word })).toContainText('سبب يقرؤه من يكتب.')
  const again = await add()
  await expect(again.getByRole('textbox', { name: 'الكلمة أو العبارة' })).toHaveAccessibleDescription(
    /في القائمة من قبل/,
  )
})

test('a reporter is told whose room it is, and cannot add a name past it', async ({ enter }) => {
  const page = await enter('salma')
  await expect(page.getByRole('link', { name: 'أسلوب التحرير' })).toHaveCount(0)
  for (const address of [choices, `${choices}/names`, `${choices}/words`]) {
    const response = await page.goto(address)
    expect(response?.status()).toBe(403)
    await expect(page.getByText(/هذا متاح لدور: مدير التحرير ومدير النظام|هذا متاح لدور: مدير التحرير/)).toBeVisible()
  }
  const status = await page.evaluate(async () => {
    const body = JSON.stringify({ name: { ar: 'اسم' }, variants: [] })
    return (await fetch('/api/house-style/names', { method: 'POST', body })).status
  })
  expect(status).toBe(403)
})
