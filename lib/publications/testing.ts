import { noRefs } from './body-refs'
import type { PublishedArticle } from './published'

/** A published Arabic article for tests of what is drawn; `changes` replace parts of it. */
export function givenPublished(changes: Partial<PublishedArticle> = {}): PublishedArticle {
  const published = new Date('2026-11-23T11:32:00Z')
  return {
    articleId: 'article-1',
    storyId: 'story-1',
    number: 12,
    locale: 'ar',
    section: { id: 'section-1', slug: 'politics', name: 'سياسة', hue: 262 },
    slug: 'ست-مدن',
    path: '/ar/politics/12/%D8%B3%D8%AA-%D9%85%D8%AF%D9%86',
    headline: 'ست مدن تتفق على ميثاق واحد',
    standfirst: 'الميثاق يُلزم البلديات بنشر بياناتها.',
    picture: {
      id: 'asset-1',
      width: 1600,
      height: 900,
      focalX: 50,
      focalY: 40,
      alt: 'قاعة مجلس مستديرة',
      caption: 'الجلسة الختامية في عمّان.',
      credit: 'AFP',
      takenAt: new Date('2021-12-15T09:00:00Z'),
    },
    bylines: [
      { id: 'person-1', name: 'سلمى الراوي', slug: 'salma-al-rawi' },
      { id: 'person-2', name: 'ياسر النجدي', slug: 'yasser-al-najdi' },
    ],
    firstPublishedAt: published,
    publishedAt: published,
    words: 540,
    kicker: '',
    seoTitle: '',
    socialTitle: '',
    doc: {
      type: 'doc',
      content: [
        { type: 'headline', content: [{ type: 'text', text: 'ست مدن تتفق على ميثاق واحد' }] },
        { type: 'standfirst' },
        { type: 'paragraph', content: [{ type: 'text', text: 'أقرّت ست بلديات ميثاقاً مشتركاً.' }] },
      ],
    },
    refs: noRefs('ar'),
    topics: [{ id: 'topic-1', name: 'المدن', path: '/ar/topics/%D8%A7%D9%84%D9%85%D8%AF%D9%86' }],
    places: ['دبي', 'بكين'],
    agencies: ['الشرق', 'رويترز'],
    related: [],
    relatedIds: [],
    siblings: [],
    ...changes,
  }
}
