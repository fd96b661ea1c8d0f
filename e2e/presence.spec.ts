import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible'
import { cast } from './support/cast'
import { hear } from './support/hear'
import { expect, test } from './support/test'
import { beginStory, paper, saved, typeBlocks } from './support/write'

// Several people open the same article, one after the other.
test.describe.configure({ timeout: 120_000 })

const present = (page: Page) => page.getByRole('button', { name: /^(الحاضرون|Who is here): / })
/** Everybody's name and what they do, once the button is pressed. */
const people = (page: Page) => page.getByRole('list', { name: /^(الحاضرون|Who is here)$/ }).getByRole('listitem')
/** The name that hangs at the caret of somebody else; for eyes only, the list says the same to others. */
const caretOf = (page: Page, name: string) => page.locator('.other-name').filter({ hasText: name })

test('who opens an article is seen by whoever writes it, with the caret where it is, and is gone when they leave', async ({
  begin,
  enter,
}) => {
  const salma = await begin('salma')
  await typeBlocks(salma, ['قمة في الدوحة', 'ملخص', 'بدأت القمة صباح اليوم', 'وتنتهي غداً'])
  await expect(saved(salma)).toBeVisible()
  await expect(present(salma)).toHaveCount(0)

  const rania = await enter('rania')
  await rania.goto(salma.url())
  await expect(present(salma)).toHaveAccessibleName(`الحاضرون: ${cast.rania.ar}`)
  await expect(present(rania)).toHaveAccessibleName(`الحاضرون: ${cast.salma.ar}`)
  await present(salma).focus()
  await salma.keyboard.press('Enter')
  await expect(people(salma)).toHaveText([new RegExp(`${cast.rania.ar}قراءة`)])

  await paper(rania).getByText('وتنتهي غداً').click()
  await rania.keyboard.press('End')
  await expect(people(salma)).toHaveText([new RegExp(`${cast.rania.ar}المؤشر في النص`)])
  await salma.keyboard.press('Escape')
  await expect(people(salma)).toHaveCount(0)
  await expect(present(salma)).toBeFocused()
  const flag = caretOf(salma, cast.rania.ar)
  await expect(flag).toBeVisible()
  const line = salma.getByRole('paragraph').filter({ hasText: 'وتنتهي غداً' })
  const gap = async () => {
    const caret = await flag.locator('..').boundingBox()
    const box = await line.boundingBox()
    return caret && box ? Math.abs(caret.y - box.y) : Number.POSITIVE_INFINITY
  }
  await expect.poll(gap).toBeLessThan(24)
  // What is typed above carries the caret along.
  await paper(salma).getByText('بدأت القمة').click()
  await salma.keyboard.press('End')
  await salma.keyboard.press('Enter')
  await salma.keyboard.type('سطر جديد')
  await expect.poll(gap).toBeLessThan(24)
  await expect(salma.getByRole('status').filter({ hasText: `انضم إلى الخبر: ${cast.rania.ar}` })).toHaveCount(1)

  await rania.goto('/newsroom')
  await expect(present(salma)).toHaveCount(0)
  await expect(flag).toHaveCount(0)
})

/** What the browser does with a tab that is no longer, or again, in front. */
async function show(page: Page, shown: boolean): Promise<void> {
  await page.evaluate((isShown) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => !isShown })
    document.dispatchEvent(new Event('visibilitychange'))
  }, shown)
}

test('who looks at something else is away, who is back soon was never gone, and nobody hears of either', async ({
  enter,
}) => {
  const salma = await enter('salma')
  await salma.clock.install()
  await beginStory(salma)
  await typeBlocks(salma, ['قمة في الدوحة', 'ملخص', 'بدأت القمة صباح اليوم'])
  await expect(saved(salma)).toBeVisible()
  const news = await hear(salma, /انضم|غادر/)
  const rania = await enter('rania')
  await rania.goto(salma.url())
  await paper(rania).getByText('بدأت القمة').click()
  const flag = caretOf(salma, cast.rania.ar)
  await expect(flag).toBeVisible()
  await present(salma).click()
  await salma.clock.fastForward(5_000)
  await expect.poll(news).toEqual([`انضم إلى الخبر: ${cast.rania.ar}.`])

  await show(rania, false)
  await expect(people(salma)).toHaveText([new RegExp(`${cast.rania.ar}الصفحة في الخلفية`)])
  await expect(flag).toHaveCount(0)
  await salma.clock.fastForward(31_000)
  await show(rania, true)
  await expect(flag).toBeVisible()
  await expect(people(salma)).toHaveText([new RegExp(`${cast.rania.ar}المؤشر في النص`)])

  await rania.goto('about:blank')
  await expect(present(salma)).toHaveCount(0)
  await rania.goto(salma.url())
  await expect(present(salma)).toBeVisible()
  await salma.clock.fastForward(31_000)
  expect(await news()).toHaveLength(1)

  await rania.goto('/newsroom')
  await expect(present(salma)).toHaveCount(0)
  await salma.clock.fastForward(31_000)
  await expect.poll(news).toEqual([`انضم إلى الخبر: ${cast.rania.ar}.`, `غادر الخبر: ${cast.rania.ar}.`])
})

test('while one’s own line is dead nobody is shown, and nobody is said to have gone or come', async ({ enter }) => {
  const salma = await enter('salma')
  await salma.clock.install()
  await beginStory(salma)
  await typeBlocks(salma, ['قمة في الدوحة', 'ملخص', 'بدأت القمة صباح اليوم'])
  await expect(saved(salma)).toBeVisible()
  const rania = await enter('rania')
  await rania.goto(salma.url())
  await paper(rania).getByText('بدأت القمة').click()
  await expect(caretOf(salma, cast.rania.ar)).toBeVisible()
  await salma.clock.fastForward(5_000)
  await expect(salma.getByRole('status').filter({ hasText: 'انضم إلى الخبر' })).toHaveCount(1)
  const news = await hear(salma, /انضم|غادر/)

  await salma.context().setOffline(true)
  await salma.clock.fastForward(46_000)
  await expect(present(salma)).toHaveCount(0)
  await expect(caretOf(salma, cast.rania.ar)).toHaveCount(0)
  await salma.context().setOffline(false)
  await expect(present(salma)).toBeVisible({ timeout: 40_000 })
  await expect(caretOf(salma, cast.rania.ar)).toBeVisible()
  await salma.clock.fastForward(31_000)
  expect(await news()).toEqual([])
})

test('in English, names stand in the language of the interface and nothing leaves a phone’s screen', async ({
  enter,
}) => {
  const adam = await enter('adam')
  await adam.getByRole('button', { name: 'New story' }).click()
  await expect(paper(adam)).toBeFocused()
  await typeBlocks(adam, ['A headline', 'A standfirst', 'The first paragraph of the story'])
  await expect(saved(adam)).toBeVisible()
  const news = await hear(adam, /Joined|Left/)
  const rania = await enter('rania')
  await rania.goto(adam.url())
  await expect.poll(news).toEqual([`Joined: ${cast.rania.en}.`])
  await paper(rania).getByText('The first paragraph').click()
  await rania.keyboard.press('End')
  const salma = await enter('salma')
  await salma.goto(adam.url())
  await adam.setViewportSize({ width: 390, height: 844 })
  await expect(present(adam)).toHaveAccessibleName(/^Who is here: .+, .+$/)
  const box = await present(adam).boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  await present(adam).click()
  await expect(people(adam)).toHaveCount(2)
  await expect(people(adam).filter({ hasText: cast.rania.en })).toHaveText(/In the text$/)
  await expect(people(adam).filter({ hasText: cast.salma.en })).toHaveText(/Reading$/)
  for (const one of await people(adam).all()) await expect(one).toBeInViewport({ ratio: 1 })
  await expectAccessible(adam, 'who is here')
  await adam.getByRole('heading', { name: 'A headline' }).click()
  await expect(people(adam)).toHaveCount(0)
  await expect(caretOf(adam, cast.rania.en)).toBeInViewport({ ratio: 1 })
  const overflow = () => adam.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)

  await adam.clock.install()
  await rania.goto('/newsroom')
  await expect(present(adam)).toHaveAccessibleName(`Who is here: ${cast.salma.en}`)
  await adam.clock.fastForward(31_000)
  await expect.poll(news).toContain(`Left: ${cast.rania.en}.`)
})

test('an Arabic name beside a caret at either edge of a phone stays on the screen', async ({ begin, enter }) => {
  const salma = await begin('salma')
  // Short lines: where a longer one breaks depends on the letters a machine has.
  await typeBlocks(salma, ['قمة', 'ملخص', 'بدأت القمة', 'The summit'])
  await expect(saved(salma)).toBeVisible()
  await salma.setViewportSize({ width: 390, height: 844 })
  const rania = await enter('rania')
  await rania.setViewportSize({ width: 390, height: 844 })
  await rania.goto(salma.url())
  const flag = caretOf(salma, cast.rania.ar)
  const overflow = () => salma.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const centre = async () => {
    const box = await flag.boundingBox()
    return box ? box.x + box.width / 2 : 195
  }
  const beginningOf = async (words: string) => {
    await paper(rania).getByText(words).click()
    await rania.keyboard.press('Home')
  }
  await beginningOf('بدأت القمة')
  await expect.poll(centre).toBeGreaterThan(195)
  await expect(flag).toBeInViewport({ ratio: 1 })
  expect(await overflow()).toBe(0)
  await beginningOf('The summit')
  await expect.poll(centre).toBeLessThan(195)
  await expect(flag).toBeInViewport({ ratio: 1 })
  expect(await overflow()).toBe(0)
})
