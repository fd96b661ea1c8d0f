import { expect, test } from 'vitest'
import { pageMetadata } from './page-metadata'

const page = (title: string, description: string, socialTitle?: string) =>
  pageMetadata({ locale: 'ar', title, description, path: '/ar', tags: [], ...(socialTitle ? { socialTitle } : {}) })

test('what is shown as plain text keeps the order of its runs', () => {
  const { title, description, openGraph } = page('لغة C++ تعود', 'هاتف +974 4489 6666')
  expect(title).toContain('\u2067لغة \u2066C++\u2069 تعود\u2069')
  expect(description).toBe('هاتف \u2066+974 4489 6666\u2069')
  expect(openGraph).toMatchObject({
    title: 'لغة \u2066C++\u2069 تعود',
    description: 'هاتف \u2066+974 4489 6666\u2069',
  })
})

test('text that needs nothing gets nothing', () => {
  const { title, description, openGraph } = page('ست مدن تتفق', 'بنشر بياناتها.', 'ميثاق المدن')
  expect(`${title}${description}`).not.toMatch(/[\u200E\u200F\u2066-\u2069]/)
  expect(openGraph).toMatchObject({ title: 'ميثاق المدن', description: 'بنشر بياناتها.' })
})
