import { type APIRequestContext, type Browser, test as base } from '@playwright/test'
import { chooseSection } from './section'
import { beginStory, typeArticle } from './write'

export const editions = ['ar', 'en'] as const
export type Edition = (typeof editions)[number]

export const pageKinds = ['front', 'section', 'topic', 'author', 'article', 'missing', 'withdrawn'] as const
export type PageKind = (typeof pageKinds)[number]

export const statusOf: Record<PageKind, number> = {
  front: 200,
  section: 200,
  topic: 200,
  author: 200,
  article: 200,
  missing: 404,
  withdrawn: 410,
}

/** A story of the demo newsroom that is published in both languages, with a picture, topics, places and agencies. */
const charter = {
  ar: 'ست مدن عربية تتفق على ميثاق واحد للبيانات المفتوحة',
  en: 'Six Arab cities sign a common charter',
}

type Addresses = Record<Edition, Record<PageKind, string>>

/** Tests that read the site: `addresses` has one page of each kind in each language. */
export const test = base.extend<object, { addresses: Addresses }>({
  addresses: [
    async ({ playwright, browser }, use, { project }) => {
      const { baseURL } = project.use
      const request = await playwright.request.newContext({ baseURL })
      const withdrawn = { ar: await demoWithdrawn(request), en: await withdrawStory(browser, baseURL) }
      await use({
        ar: { ...(await addressesIn('ar', request)), withdrawn: withdrawn.ar },
        en: { ...(await addressesIn('en', request)), withdrawn: withdrawn.en },
      })
      await request.dispose()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

export { expect } from '@playwright/test'

async function addressesIn(edition: Edition, request: APIRequestContext) {
  const section = `/${edition}/politics`
  const list = await textOf(request, section)
  const article = addressIn(list, new RegExp(`href="(/${edition}/politics/[^"]+)"[^>]*>${charter[edition]}`))
  const text = await textOf(request, article)
  return {
    front: `/${edition}`,
    section,
    article,
    topic: addressIn(text, new RegExp(`href="(/${edition}/topics/[^"]+)"`)),
    author: addressIn(text, new RegExp(`href="(/${edition}/authors/[^"]+)"`)),
    missing: `/${edition}/politics/999999/nothing-here`,
  }
}

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  return (await request.get(address)).text()
}

function addressIn(html: string, link: RegExp): string {
  const address = link.exec(html)?.[1]
  if (!address) throw new Error(`no link like ${link}`)
  return address
}

/** The demo newsroom withdrew one story, whose number is nowhere to be read: that is the point of withdrawing. */
async function demoWithdrawn(request: APIRequestContext): Promise<string> {
  for (let number = 1; number < 60; number += 1) {
    const address = `/ar/sport/${number}/x`
    const answer = await request.get(address, { maxRedirects: 0 })
    if (answer.status() === 410) return address
  }
  throw new Error('the demo newsroom withdrew nothing')
}

/** Writes a story in English, publishes it and withdraws it again; gives its address. */
async function withdrawStory(browser: Browser, baseURL: string | undefined): Promise<string> {
  const page = await browser.newPage({ baseURL, locale: 'en' })
  await page.goto('/sign-in')
  await page.getByRole('button', { name: /Tariq Al-Omari/ }).click()
  await beginStory(page, /الإنجليزية|English/)
  await typeArticle(page, {
    headline: 'A story that is taken back',
    standfirst: 'It was wrong.',
    paragraphs: ['Nobody should read this.'],
  })
  await chooseSection(page, 'سياسة')
  for (const step of [/^(إرسال للمراجعة|Submit)$/, /^(اعتماد|Approve)$/, /^(نشر|Publish)$/]) {
    await page.getByRole('button', { name: step }).click()
  }
  const address = await page.getByRole('link', { name: /^(على الموقع|On the site)$/ }).getAttribute('href')
  await page.getByRole('button', { name: /^(سحب الخبر|Withdraw)$/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(سحب الخبر|Withdraw)$/ })
    .click()
  await page.getByRole('button', { name: /^(استعادة|Restore)$/ }).waitFor()
  await page.context().close()
  if (!address) throw new Error('the story was not published')
  return address
}
