import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { schemaVersion } from '@/lib/body/schema'
import { uniqueWord } from './support/accounts'
import type { CastName } from './support/cast'
import { draftOf } from './support/draft'
import { fieldsSaved } from './support/panel'
import { chooseSection } from './support/section'
import { expect, test } from './support/test'
import { beginStory, paper, typeArticle } from './support/write'

// Stories of several people, each with a browser of their own.
test.describe.configure({ timeout: 120_000 })

const step = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const idOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? ''

/** A well-formed change to the text, which only permission stands in the way of. */
const change = {
  version: 0,
  clientId: 'browser-test',
  schemaVersion,
  steps: [{ stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: 'زيادة' }] } }],
}

async function writeStory(page: Page, section: string): Promise<string> {
  const headline = `خبر لا يراه إلا أهله ${uniqueWord()}`
  await beginStory(page)
  await typeArticle(page, { headline, standfirst: 'ملخص قصير.', paragraphs: ['الفقرة الأولى من الخبر.'] })
  await chooseSection(page, section)
  return headline
}

const rooms: Record<'salma' | 'nadim' | 'rania' | 'omar' | 'dina' | 'tariq' | 'huda', string[]> = {
  salma: ['الأخبار'],
  nadim: ['الأخبار'],
  rania: ['الأخبار'],
  omar: ['الأخبار'],
  dina: ['الأخبار'],
  tariq: ['الأخبار', 'أسلوب التحرير'],
  huda: ['الأخبار', 'الأقسام', 'أسلوب التحرير', 'الفريق', 'سجل النشاط'],
}
const mayBegin: CastName[] = ['salma', 'rania', 'omar', 'tariq']
const mayUpload: CastName[] = ['salma', 'rania', 'omar', 'dina', 'tariq']

for (const [who, theirRooms] of Object.entries(rooms) as [keyof typeof rooms, string[]][]) {
  test(`${who} sees the rooms, pages and tools of the role, and no others`, async ({ enter }) => {
    const page = await enter(who)
    const links = page.getByRole('navigation', { name: 'أقسام غرفة الأخبار' }).getByRole('link')
    await expect(links).toHaveText(theirRooms)
    await expect(page.getByRole('button', { name: 'خبر جديد' })).toHaveCount(mayBegin.includes(who) ? 1 : 0)

    for (const address of ['/newsroom/sections', '/newsroom/people', '/newsroom/activity']) {
      const answer = await page.goto(address)
      expect(answer?.status()).toBe(who === 'huda' ? 200 : 403)
      if (who === 'huda') continue
      await expect(page.getByRole('heading', { name: 'هذه الصفحة خارج صلاحياتك' })).toBeVisible()
      await expect(page.getByRole('main')).toContainText('هذا متاح لدور: مدير النظام')
    }

    // What is not a picture is refused for that, once permission was given.
    const upload = await page.request.post('/api/assets', { data: Buffer.from('not a picture') })
    expect(upload.status()).toBe(mayUpload.includes(who) ? 415 : 403)
  })
}

test('a draft is its writer’s: colleagues read it and are told who may change it', async ({ enter }) => {
  const salma = await enter('salma')
  const headline = await writeStory(salma, 'سياسة')
  await expect(step(salma, 'إرسال للمراجعة')).toBeEnabled()
  await expect(step(salma, 'اعتماد')).toHaveCount(0)

  const others: [CastName, RegExp][] = [
    ['yasser', /هذا خبر زميل/],
    ['nadim', /هذا خبر زميل/],
    ['dina', /هذا متاح لدور: مراسل/],
    ['omar', /صلاحياتك تخص أقساماً أو لغات أخرى/],
    ['huda', /هذا متاح لدور: مراسل/],
  ]
  for (const [who, reason] of others) {
    const page = await enter(who)
    await page.goto(salma.url())
    await expect(page.getByRole('heading', { name: headline })).toBeVisible()
    const may = who === 'huda' ? 'للقراءة فقط' : 'كل تعديل هنا اقتراح يبتّ فيه الديسك.'
    await expect(page.getByText(may)).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'القسم' })).toBeDisabled()
    await expect(step(page, 'إرسال للمراجعة')).toBeDisabled()
    await expect(step(page, 'إرسال للمراجعة')).toHaveAccessibleDescription(reason)
    const { version } = await draftOf(salma)
    const answer = await page.request.post(`/api/articles/${idOf(salma)}/steps`, { data: { ...change, version } })
    expect([answer.status(), await answer.json()]).toMatchObject([403, { error: 'forbidden' }])
  }
})

test('handing in gives the text to the desk; each step has its role', async ({ enter }) => {
  const salma = await enter('salma')
  await writeStory(salma, 'سياسة')
  await step(salma, 'إرسال للمراجعة').click()
  await expect(step(salma, 'اعتماد')).toBeDisabled()
  await expect(step(salma, 'اعتماد')).toHaveAccessibleDescription(/هذا متاح لدور: محرر الديسك/)
  await salma.reload()
  await expect(salma.getByText('كل تعديل هنا اقتراح يبتّ فيه الديسك.')).toBeVisible()
  const { version } = await draftOf(salma)
  const late = await salma.request.post(`/api/articles/${idOf(salma)}/steps`, { data: { ...change, version } })
  expect([late.status(), await late.json()]).toMatchObject([403, { details: { reason: 'suggestions_only' } }])

  const omar = await enter('omar')
  await omar.goto(salma.url())
  await expect(step(omar, 'اعتماد')).toBeDisabled()
  await expect(step(omar, 'اعتماد')).toHaveAccessibleDescription(/صلاحياتك تخص أقساماً أو لغات أخرى/)
  await expect(step(omar, 'إعادة إلى المحرر')).toBeDisabled()

  const rania = await enter('rania')
  await rania.goto(salma.url())
  await expect(paper(rania)).toBeEditable()
  await step(rania, 'اعتماد').click()
  await expect(step(rania, 'نشر')).toBeDisabled()
  await expect(step(rania, 'نشر')).toHaveAccessibleDescription(/هذا متاح لدور: مدير التحرير/)

  const tariq = await enter('tariq')
  await tariq.goto(salma.url())
  await step(tariq, 'نشر').click()
  await expect(tariq.getByRole('link', { name: 'على الموقع' })).toBeVisible()

  await rania.reload()
  await expect(step(rania, 'سحب الخبر')).toBeDisabled()
  await expect(step(rania, 'سحب الخبر')).toHaveAccessibleDescription(/مدير التحرير/)
})

test('an editor of sport approves sport', async ({ enter }) => {
  const salma = await enter('salma')
  await writeStory(salma, 'رياضة')
  await step(salma, 'إرسال للمراجعة').click()
  await expect(step(salma, 'اعتماد')).toBeVisible()
  const omar = await enter('omar')
  await omar.goto(salma.url())
  await step(omar, 'اعتماد').click()
  await expect(step(omar, 'نشر')).toBeDisabled()
})

test('somebody whose button comes too late is refused by the server', async ({ enter }) => {
  const salma = await enter('salma')
  await writeStory(salma, 'سياسة')
  const [rania, tariq] = [await enter('rania'), await enter('tariq')]
  await step(salma, 'إرسال للمراجعة').click()
  await expect(step(salma, 'اعتماد')).toBeVisible()
  await rania.goto(salma.url())
  await tariq.goto(salma.url())
  await expect(step(tariq, 'اعتماد')).toBeEnabled()
  await step(rania, 'اعتماد').click()
  await expect(step(rania, 'نشر')).toBeVisible()
  await step(tariq, 'اعتماد').click()
  await expect(tariq.getByText(/حالة الخبر الآن «جاهز للنشر»/).first()).toBeVisible()
})

test('what is not published is nowhere on the site, not even for who guesses its address', async ({
  enter,
  request,
}) => {
  const tariq = await enter('tariq')
  const headline = await writeStory(tariq, 'سياسة')
  const isPublic = async (addresses: string[], words: string) => {
    const texts = await Promise.all(addresses.map(async (address) => (await request.get(address)).text()))
    return texts.some((text) => text.includes(words))
  }
  const lists = ['/ar', '/ar/politics', '/ar/authors/tariq-al-omari']
  expect(await isPublic(lists, headline)).toBe(false)
  for (const [name, next] of [
    ['إرسال للمراجعة', 'اعتماد'],
    ['اعتماد', 'نشر'],
  ] as const) {
    await step(tariq, name).click()
    await expect(step(tariq, next)).toBeVisible()
    expect(await isPublic(lists, headline)).toBe(false)
  }
  await step(tariq, 'نشر').click()
  const address = (await tariq.getByRole('link', { name: 'على الموقع' }).getAttribute('href')) ?? ''
  expect(await isPublic(['/ar/politics', address], headline)).toBe(true)

  // Its English version has the same number and is a draft still.
  await tariq.getByRole('button', { name: 'إعداد النسخة الإنجليزية' }).click()
  await expect(paper(tariq)).toHaveAttribute('lang', 'en')
  const english = `A draft nobody reads ${uniqueWord()}`
  await typeArticle(tariq, { headline: english, standfirst: 'Not yet.', paragraphs: ['Nothing to see.'] })
  const number = address.split('/')[3]
  for (const guess of [`/en/politics/${number}/x`, `/en/politics/${number}/a-draft-nobody-reads`]) {
    const answer = await request.get(guess)
    expect(answer.status()).toBe(404)
    expect(await answer.text()).not.toContain(english)
  }
  expect(await isPublic(['/en', '/en/politics', address], english)).toBe(false)
  expect(await isPublic([address], 'hrefLang="en"')).toBe(false)
})

test('requests that another site makes in a person’s name are refused', async ({ enter, baseURL }) => {
  const page = await enter('salma')
  await beginStory(page)
  const address = `/api/articles/${idOf(page)}/steps`
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  for (const headers of foreign) {
    const answers = [
      await page.request.post(address, { data: change, headers }),
      await page.request.post('/api/assets', { data: Buffer.from('x'), headers }),
    ]
    for (const answer of answers) {
      expect([answer.status(), await answer.json()]).toMatchObject([403, { details: { reason: 'cross_site' } }])
    }
  }
  const own = await page.request.post('/api/assets', { data: Buffer.from('x'), headers: { origin: baseURL ?? '' } })
  expect(own.status()).toBe(415)
})

test('what a tab of somebody else sends is not taken as mine', async ({ enter }) => {
  const page = await enter('salma')
  await beginStory(page)
  const article = `/api/articles/${idOf(page)}`
  const { version } = await draftOf(page)
  const [other, headers] = [randomUUID(), { 'x-midad-person': randomUUID() }]
  const thread = { verb: 'reply', threadId: randomUUID(), text: 'نص', mentions: [] }
  for (const answer of [
    await page.request.post(`${article}/steps`, { data: { ...change, version }, headers }),
    await page.request.post(`${article}/review`, { data: thread, headers }),
    await page.request.post(`${article}/presence`, { data: { clientId: 'a', version, selection: null }, headers }),
    await page.request.get(`${article}/events?since=0&person=${other}`),
    await page.request.post(`${article}/import`, { data: Buffer.from('x'), headers }),
    await page.request.post('/api/assets', { data: Buffer.from('x'), headers }),
    await page.request.post('/api/house-style/names', { data: { name: { ar: 'اسم' }, variants: [] }, headers }),
  ]) {
    expect([answer.status(), await answer.json()], answer.url()).toMatchObject([403, { error: 'other_person' }])
  }
  expect((await draftOf(page)).version).toBe(version)
})

test('a field changed in the tab of whoever sat here before is not saved in my name, and stays', async ({ enter }) => {
  const salma = await enter('salma')
  await beginStory(salma)
  const slug = (page: Page) => page.getByRole('textbox', { name: 'الرابط الدائم' })
  await salma.context().clearCookies()
  const rania = await salma.context().newPage()
  await rania.goto(`/sign-in?from=${new URL(salma.url()).pathname}`)
  await rania.getByRole('button', { name: /رانيا القاضي/ }).click()
  await expect(slug(rania)).toBeVisible()

  await salma.bringToFront()
  await slug(salma).fill('لسلمى')
  await slug(salma).blur()
  await expect(salma.getByText('سُجّل الدخول في هذا المتصفح بحساب آخر. سجّل الدخول بالحساب الذي فُتحت')).toBeVisible()
  await expect(slug(salma)).toHaveValue('لسلمى')
  await rania.reload()
  await expect(slug(rania)).toHaveValue('')

  await slug(rania).fill('لرانيا')
  await slug(rania).blur()
  await fieldsSaved(rania)
  await rania.reload()
  await expect(slug(rania)).toHaveValue('لرانيا')
})

test('without a session the API answers nothing', async ({ enter, request }) => {
  const page = await enter('salma')
  await beginStory(page)
  const article = `/api/articles/${idOf(page)}`
  for (const answer of [
    await request.post(`${article}/steps`, { data: change }),
    await request.get(`${article}/draft`),
    await request.get(`${article}/events?since=0`),
    await request.get('/api/assets'),
    await request.post('/api/assets', { data: Buffer.from('x') }),
  ]) {
    expect([answer.status(), await answer.json()], answer.url()).toMatchObject([401, { error: 'not_signed_in' }])
  }
})

test('whoever opens a page without a session enters and is led back to it', async ({ page }) => {
  await page.goto('/newsroom?status=ready&language=en')
  await expect(page).toHaveURL(`/sign-in?from=${encodeURIComponent('/newsroom?status=ready&language=en')}`)
  await page.getByRole('button', { name: /سلمى الراوي/ }).click()
  await expect(page).toHaveURL('/newsroom?status=ready&language=en')
})

for (const from of [
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
]) {
  test(`nobody is led away to ${JSON.stringify(from)} after signing in`, async ({ page }) => {
    await page.goto(`/sign-in?from=${encodeURIComponent(from)}`)
    await page.getByRole('button', { name: /سلمى الراوي/ }).click()
    await expect(page).toHaveURL('/newsroom')
  })
}
