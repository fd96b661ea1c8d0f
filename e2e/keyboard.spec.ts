import type { Locator, Page } from '@playwright/test'
import { expectSeen, focused, tabThrough } from './support/focus'
import { pastArticle } from './support/past'
import { expect, test } from './support/test'
import { anyNumber } from './support/unique'
import { beginOnlyStory, beginStory, saved, typeBlocks } from './support/write'

test.describe.configure({ timeout: 120_000 })

const docks = [
  /^(تدقيق الأسلوب|Check style)$/,
  /^(المراجعة والتعليقات|Review and comments)$/,
  /^(مخطط الخبر|Outline)$/,
  /^(العناوين|Headlines)$/,
  /^(المعاينة|Preview)$/,
  /^(استيراد من Word|Import from Word)$/,
]

async function openDock(page: Page, name: RegExp) {
  await page.getByRole('button', { name }).focus()
  await page.keyboard.press('Enter')
  const dock = page.getByRole('complementary', { name })
  await expect(dock).toBeVisible()
  await expect(dock.getByRole('button').nth(1).or(dock.getByText(/\S/).nth(1)).first()).toBeVisible()
  return dock
}

const desks = [
  {
    language: 'Arabic',
    who: 'salma',
    begin: (page: Page) => beginStory(page),
    blocks: ['عنوان الخبر', 'ملخص', 'فقرة أولى', '## خلفية', 'فقرة ثانية'],
    find: 'فقرة',
  },
  {
    language: 'English',
    who: 'adam',
    begin: beginOnlyStory,
    blocks: ['A headline', 'A standfirst', 'First paragraph', '## Background', 'Second paragraph'],
    find: 'paragraph',
  },
] as const

for (const { language, who, begin, blocks, find } of desks) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in ${language}, one sees where one is wherever Tab goes, in ${colorScheme} colours`, async ({ enter }) => {
      const page = await enter(who)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await begin(page)
      await typeBlocks(page, [...blocks])
      await expect(saved(page)).toBeVisible()

      await page.keyboard.press('Control+h')
      const finder = page.getByRole('search')
      await expect(finder.getByRole('textbox').first()).toBeFocused()
      await page.keyboard.type(find)
      expectSeen(
        await tabThrough(page, finder),
        [/^(البحث عن|Find)/m, /^(التالي|Next)/m, /^(استبدال الكل|Replace all)/m, /^(إغلاق البحث|Close)/m],
        'find bar',
      )

      // From the first tool to the end of the page: the tools, the text, and the panel beside it.
      await page.getByRole('toolbar').getByRole('button').first().focus()
      const main = page.getByRole('main')
      const stops = await tabThrough(page, main)
      expectSeen(stops, [/^(القسم|Section)/m, /^(الرابط الدائم|Slug)/m, /^(المعاينة|Preview)/m], 'tools and panel')

      const bar = page.getByRole('toolbar')
      await bar.getByRole('button').first().focus()
      for (const _ of await bar.getByRole('button').filter({ visible: true }).all()) {
        const tool = await focused(page)
        expectSeen(tool ? [tool] : [], [], 'toolbar')
        await page.keyboard.press(language === 'Arabic' ? 'ArrowLeft' : 'ArrowRight')
      }

      for (const name of docks) {
        const dock = await openDock(page, name)
        // The tool has the focus, or its frame, which shows by having opened.
        if (await dock.evaluate((one) => one === document.activeElement)) await page.keyboard.press('Tab')
        expectSeen(await tabThrough(page, dock), [], `${name}`)
        await dock.getByRole('button', { name: /^(إغلاق|Close)$/ }).click()
        await expect(dock).toBeHidden()
      }
    })
  }
}

test.describe('at 200 % on a small desk screen, everything can be reached and nothing scrolls sideways', () => {
  const half = { width: 640, height: 450 }

  /** Every control comes into sight by itself and takes a press: nothing lies over it. */
  async function expectReachable(page: Page, part: Locator, what: string): Promise<void> {
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await sideways(), what).toBeLessThanOrEqual(0)
    expect(await part.evaluate((one) => one.scrollWidth - one.clientWidth), what).toBeLessThanOrEqual(0)
    const controls = part.locator('button, a[href], input, select, textarea, [role=button], [role=slider]')
    for (const control of await controls.filter({ visible: true }).all()) {
      if (await control.isDisabled()) continue
      await control.click({ trial: true, timeout: 5_000 })
    }
  }

  for (const { language, who, begin, blocks, find } of desks) {
    test(`the tools beside the text and the find bar, in ${language}`, async ({ enter }) => {
      const page = await enter(who)
      await begin(page)
      await typeBlocks(page, [...blocks])
      await expect(saved(page)).toBeVisible()
      await page.setViewportSize(half)
      await page.keyboard.press('Control+h')
      await page.keyboard.type(find)
      await expectReachable(page, page.getByRole('search'), 'find bar')
      await page.keyboard.press('Escape')
      for (const name of docks) {
        const dock = await openDock(page, name)
        await expectReachable(page, dock, `${name}`)
        await dock.getByRole('button', { name: /^(إغلاق|Close)$/ }).click()
        await expect(dock).toBeHidden()
      }
    })
  }

  for (const { language, who, locale, blocks } of [
    { language: 'Arabic', who: 'salma', locale: 'ar', blocks: ['كانت الخطة قبل عامين.', 'وتبدأ غداً.'] },
    { language: 'English', who: 'adam', locale: 'en', blocks: ['The plan is two years old.', 'It begins tomorrow.'] },
  ] as const) {
    test(`the time machine, in ${language}`, async ({ enter }) => {
      const headline = `${anyNumber()}`
      const [first, second] = blocks
      const address = await pastArticle(
        [
          { by: who, at: '2026-01-10T09:00:20Z', headline, paragraphs: [first] },
          { by: who, at: '2026-01-10T09:05:40Z', headline, paragraphs: [first, second] },
        ],
        locale,
      )
      const page = await enter(who)
      await page.setViewportSize(half)
      await page.goto(`${address}/history`)
      await expect(page.getByRole('slider').first()).toBeVisible()
      await expect(page.getByText(second)).toBeVisible()
      await expectReachable(page, page.getByRole('main'), 'time machine')
    })
  }
})
