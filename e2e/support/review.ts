import type { Page } from '@playwright/test'
import { uniqueWord } from './accounts'
import { chooseSection } from './section'
import { take } from './steps'
import { expect } from './test'
import { beginStory, paper, typeArticle } from './write'

/** The one paragraph of a story that was handed in. */
export const body = 'بدأت القمة صباح اليوم في الدوحة وحضرها عشرون وزيراً'
/** What says that every change is a suggestion. */
export const onlySuggests = (page: Page) => page.getByText('كل تعديل هنا اقتراح يبتّ فيه الديسك.')
/** Suggestions and comments beside the text. */
export const dock = (page: Page) => page.getByRole('complementary', { name: /المراجعة والتعليقات|Review and comments/ })
export const openDock = async (page: Page) => {
  await page.getByRole('button', { name: /المراجعة والتعليقات|Review and comments/ }).click()
  await expect(dock(page)).toBeVisible()
}

/** Salma hands in a story; from then on it is the desk's. */
export async function handIn(salma: Page, headline = `قمة ${uniqueWord()}`): Promise<string> {
  await beginStory(salma)
  await typeArticle(salma, { headline, standfirst: 'ملخص قصير.', paragraphs: [body] })
  await chooseSection(salma, 'سياسة')
  await take(salma, 'submit')
  await expect(onlySuggests(salma)).toBeVisible()
  await expect(paper(salma)).toBeEditable()
  return headline
}

/** Somebody opens the article that is open here. */
export async function join(page: Page, other: Page): Promise<Page> {
  await page.goto(other.url())
  await expect(paper(page)).toContainText('الدوحة')
  return page
}
