import type { Page } from '@playwright/test'
import { cast } from './support/cast'
import { expect, test } from './support/test'
import { beginStory, paper, saved, typeBlocks } from './support/write'

const present = (page: Page) => page.getByRole('list', { name: /^(الحاضرون|Who is here)$/ })
/** The name that hangs at the caret of somebody else; for eyes only, the list says the same to others. */
const caretOf = (page: Page, name: string) => page.locator('.other-name').filter({ hasText: name })

test('who opens an article is seen by whoever writes it, with the caret where it is, and is gone when they leave', async ({
  enter,
}) => {
  const salma = await enter('salma')
  await beginStory(salma)
  await typeBlocks(salma, ['قمة في الدوحة', 'ملخص', 'بدأت القمة صباح اليوم', 'وتنتهي غداً'])
  await expect(saved(salma)).toBeVisible()
  await expect(present(salma)).toHaveCount(0)

  const rania = await enter('rania')
  await rania.goto(salma.url())
  await expect(present(salma).getByRole('listitem')).toHaveText(new RegExp(`يتابع القراءة: ${cast.rania.ar}`))
  await expect(present(rania).getByRole('listitem')).toHaveText(new RegExp(cast.salma.ar))

  await paper(rania).getByText('وتنتهي غداً').click()
  await rania.keyboard.press('End')
  await expect(present(salma).getByRole('listitem')).toHaveText(new RegExp(`في النص: ${cast.rania.ar}`))
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

test('in English, names stand in the language of the interface and nothing leaves a phone’s screen', async ({
  enter,
}) => {
  const adam = await enter('adam')
  await adam.getByRole('button', { name: 'New story' }).click()
  await expect(paper(adam)).toBeFocused()
  await typeBlocks(adam, ['A headline', 'A standfirst', 'The first paragraph of the story'])
  await expect(saved(adam)).toBeVisible()
  const rania = await enter('rania')
  await rania.goto(adam.url())
  await paper(rania).getByText('The first paragraph').click()
  await rania.keyboard.press('End')
  await adam.setViewportSize({ width: 390, height: 844 })
  await expect(present(adam).getByRole('listitem')).toHaveText(new RegExp(`${cast.rania.en} is in the text`))
  await expect(caretOf(adam, cast.rania.en)).toBeInViewport({ ratio: 1 })
  const overflow = () => adam.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
})
