import { renditionPath, type Shape, widthsFor } from '@/lib/assets/renditions'
import { authorPath } from './paths'
import type { Picture, PublishedArticle } from './published'

/** An article in the words of schema.org, for search engines. `origin` is the site's, without a slash at the end. */
export function newsArticle(article: PublishedArticle, { origin, siteName }: { origin: string; siteName: string }) {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: origin + article.path,
    url: origin + article.path,
    headline: article.headline,
    description: article.standfirst || undefined,
    inLanguage: article.locale,
    articleSection: article.section.name,
    keywords: article.topics.map(({ name }) => name),
    wordCount: article.words,
    datePublished: article.firstPublishedAt.toISOString(),
    dateModified: article.publishedAt.toISOString(),
    image: article.picture ? imagesOf(article.picture).map((path) => origin + path) : undefined,
    author: article.bylines.map(({ name, slug }) => ({
      '@type': 'Person',
      name,
      url: origin + authorPath(article.locale, slug),
    })),
    publisher: { '@type': 'NewsMediaOrganization', name: siteName, url: origin, logo: `${origin}/icon.svg` },
  }
}

/** The largest JPEG of each shape that search engines ask for. */
export function imagesOf(picture: Picture): string[] {
  const shapes: Shape[] = ['16x9', '4x3', '1x1']
  return shapes.map((shape) => renditionPath(picture, shape, widthsFor(picture, shape).at(-1) ?? 320, 'jpg'))
}
