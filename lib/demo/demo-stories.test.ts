import { expect, test } from 'vitest'
import { wordCount } from '@/lib/body/text'
import { parseDoc } from '@/lib/body/validate'
import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { cast } from './cast'
import { demoStories } from './demo-stories'
import { demoDoc } from './doc'
import type { DemoArticle, DemoBlock, DemoStory } from './story'
import { demoAgencies, demoPlaces, demoSections, demoTopics } from './taxonomy'

const byKey = new Map(demoStories.map((story) => [story.key, story]))
const all = demoStories.flatMap((story) =>
  localeCodes.flatMap((locale) => {
    const article = story.articles[locale]
    return article ? [{ story, locale, article, name: `${story.key} ${locale}` }] : []
  }),
)
const arabic = all.filter(({ locale }) => locale === 'ar')

test('there is enough of everything: stories, sections, languages, states', () => {
  expect(demoStories.length).toBeGreaterThanOrEqual(26)
  expect(byKey.size).toBe(demoStories.length)
  for (const section of Object.keys(demoSections))
    expect(demoStories.filter((story) => story.section === section).length).toBeGreaterThanOrEqual(4)
  const bilingual = demoStories.filter(({ articles }) => articles.ar && articles.en)
  expect(bilingual.length * 2).toBeGreaterThanOrEqual(demoStories.length)
  const published = demoStories.filter(({ articles }) => Object.values(articles).some(isPublished))
  expect(published.length).toBeGreaterThanOrEqual(20)
  const states = new Set(all.map(({ article }) => article.status))
  expect([...states].sort()).toEqual(
    ['draft', 'in_review', 'published', 'published_with_changes', 'ready', 'withdrawn'].sort(),
  )
  expect(all.filter(({ article }) => article.status === 'draft' && article.note)).toHaveLength(1)
  expect(bilingual.filter((story) => oneSidePublished(story)).length).toBeGreaterThanOrEqual(2)
})

test('taxonomy and cast are broad enough and named once', () => {
  expect(Object.keys(demoTopics).length).toBeGreaterThanOrEqual(20)
  expect(Object.keys(demoPlaces).length).toBeGreaterThanOrEqual(12)
  expect(Object.keys(demoAgencies).length).toBeGreaterThanOrEqual(6)
  const hues = Object.values(demoSections).map(({ hue }) => hue)
  expect(new Set(hues).size).toBe(hues.length)
  for (const names of [demoTopics, demoPlaces, demoAgencies])
    for (const locale of localeCodes) {
      const list = Object.values(names).map((name) => name[locale])
      expect(new Set(list).size).toBe(list.length)
    }
  const members = Object.values(cast)
  expect(new Set(members.map(({ email }) => email)).size).toBe(members.length)
  expect(new Set(members.map(({ grant }) => grant.role))).toEqual(
    new Set(['reporter', 'translator', 'editor', 'photo_editor', 'publisher', 'admin']),
  )
})

test.each(demoStories.map((story) => [story.key, story] as const))('%s: its keys resolve', (_, story) => {
  expect(story.by.length).toBeGreaterThan(0)
  for (const key of story.related) {
    expect(byKey.has(key), `related ${key}`).toBe(true)
    expect(byKey.get(key)?.hoursAgo, `${key} is older`).toBeGreaterThan(story.hoursAgo)
  }
  for (const keys of [story.related, story.topics, story.places, story.agencies])
    expect(new Set(keys).size).toBe(keys.length)
  expect(story.topics.length).toBeGreaterThan(0)
  for (const percent of story.picture?.focal ?? []) expect(percent >= 0 && percent <= 100).toBe(true)
})

test.each(all.map((one) => [one.name, one] as const))('%s: lengths and shape', (_, { story, locale, article }) => {
  expect(article.headline.length).toBeLessThanOrEqual(90)
  expect(article.standfirst.length).toBeLessThanOrEqual(220)
  const doc = parseDoc(demoDoc(article, { locale, at: new Date('2026-11-23T09:00:00Z') }))
  const short = !isPublished(article)
  expect(wordCount(doc), `${story.key} words`).toBeGreaterThanOrEqual(short ? 50 : 200)
  expect(wordCount(doc)).toBeLessThanOrEqual(950)
  expect(doc.textContent).not.toMatch(/\*|\{|\]\(/)
})

test.each(arabic.map((one) => [one.name, one] as const))(
  '%s: Arabic as the desk writes it',
  (_, { story, article }) => {
    for (const text of textsOf(story, article, 'ar')) {
      expect(text, 'no space before ، ؛ ؟').not.toMatch(/\s[،؛؟]/)
      expect(text, 'a space after ، ؛').not.toMatch(/[،؛][^\s»"]/)
      expect(text, 'no Latin comma or semicolon after Arabic').not.toMatch(/[\u0600-\u06FF][,;]/)
      expect(text, 'no tatweel').not.toContain('\u0640')
      expect(text, 'Latin digits').not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/)
      expect(text, 'no straight or curly quotes').not.toMatch(/["“”]/)
      expect(text, 'no doubled or outer spaces').not.toMatch(/ {2}|^ | $/)
      expect(text, 'percent in words').not.toMatch(/[%٪]/)
      expect(text, 'Arabic letters, not Persian ones').not.toMatch(/[\u06CC\u06A9]/)
      expect(balanced(text), `«» balanced in: ${text}`).toBe(true)
    }
  },
)

test('English has its own quotes and no straight ones', () => {
  for (const { story, article, locale } of all)
    if (locale === 'en')
      for (const text of textsOf(story, article, 'en')) {
        expect(text).not.toMatch(/["']/)
        expect(text.split('“').length, text).toBe(text.split('”').length)
      }
})

function isPublished({ status }: DemoArticle): boolean {
  return status === 'published' || status === 'published_with_changes'
}

function oneSidePublished({ articles: { ar, en } }: DemoStory): boolean {
  return Boolean(ar && en && isPublished(ar) !== isPublished(en))
}

function textsOf({ picture }: DemoStory, article: DemoArticle, locale: Locale): string[] {
  const blocks = article.body.flatMap(textsOfBlock)
  const words = picture ? [picture.alt[locale], picture.caption[locale], picture.credit[locale]] : []
  return [article.headline, article.standfirst, article.added ?? '', article.note ?? '', ...blocks, ...words]
}

function textsOfBlock(block: DemoBlock): string[] {
  switch (block.kind) {
    case 'bullets':
    case 'numbers':
    case 'points':
      return block.items
    case 'pull':
      return [block.text, block.attribution]
    case 'box':
      return [block.title, ...block.texts]
    case 'table':
      return block.rows.flat()
    default:
      return [block.text]
  }
}

/** Every « has its » and none stands inside another. */
function balanced(text: string): boolean {
  const marks = text.replace(/[^«»]/g, '')
  return /^(«»)*$/.test(marks)
}
