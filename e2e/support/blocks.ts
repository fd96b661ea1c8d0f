import { expect, type Page } from '@playwright/test'
import { bodyOf } from './draft'
import { beginOnlyStory, beginStory } from './write'

/** Puts a block in by the «/» menu, found by its first words. */
export async function insert(page: Page, words: string): Promise<void> {
  await page.keyboard.type(`/${words}`)
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
}

/** The kinds of the blocks of the body, as stored. */
export const kinds = async (page: Page) => (await bodyOf(page)).map(({ type }) => type)

/** A newsroom in each language, and how a story begins in it. */
export const newsrooms = [
  { language: 'Arabic', who: 'salma', begin: (page: Page) => beginStory(page) },
  { language: 'English', who: 'adam', begin: beginOnlyStory },
] as const
