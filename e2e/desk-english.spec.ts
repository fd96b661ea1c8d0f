import { fieldsSaved, pick, section } from './support/panel'
import { addressOnSite, take } from './support/steps'
import { expect, test } from './support/test'
import { anyNumber } from './support/unique'
import { paper, typeArticle } from './support/write'

test.use({ locale: 'en' })

test('an English-speaking reporter begins a story and hands it in; it is read in English', async ({
  enter,
  page: reader,
}) => {
  test.setTimeout(120_000)
  const headline = `Harbour cranes find a second life ${anyNumber()}`
  const adam = await enter('adam')
  // Only English may be written by this reporter, so nothing is asked.
  await adam.getByRole('button', { name: 'New story' }).click()
  await adam.waitForURL('**/newsroom/articles/*')
  await expect(paper(adam)).toHaveAttribute('dir', 'ltr')
  await typeArticle(adam, {
    headline,
    standfirst: 'Old iron is now a row of reading rooms.',
    paragraphs: ['The first of them opened on Monday.'],
  })
  await section(adam).selectOption({ label: 'Culture' })
  await pick(adam, 'Dateline', 'Beirut')
  await pick(adam, 'Dateline', 'Doha')
  await pick(adam, 'Sources', 'Midad')
  await pick(adam, 'Topics', 'Libraries')
  await adam.getByRole('button', { name: 'Suggest from headline' }).click()
  await expect(adam.getByRole('textbox', { name: 'Slug' })).toHaveValue(headline.toLowerCase().replaceAll(' ', '-'))
  await fieldsSaved(adam)
  await take(adam, 'submit')
  await expect(adam.getByText('In review', { exact: true })).toBeVisible()
  await expect(adam.getByText('Every change here is a suggestion for the desk to decide on.')).toBeVisible()

  const tariq = await enter('tariq')
  await tariq.getByRole('link', { name: headline }).click()
  await take(tariq, 'approve')
  await take(tariq, 'publish')
  await reader.goto(await addressOnSite(tariq))
  const main = reader.getByRole('main')
  await expect(main.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect(main.getByText('By Adam Whitlow')).toBeVisible()
  await expect(main.getByText('Beirut/Doha – Midad')).toBeVisible()
  await expect(main.getByText('1 min read')).toBeVisible()
  await expect(main.getByRole('link', { name: 'Libraries' })).toBeVisible()
})
