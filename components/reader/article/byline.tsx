import { Fragment } from 'react'
import { type Locale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { authorPath } from '@/lib/publications/paths'
import type { AuthorRef } from '@/lib/publications/published'

/** Who wrote it, in order, each leading to their page. Draws nothing for a story without names. */
export function Byline({ bylines, locale }: { bylines: AuthorRef[]; locale: Locale }) {
  if (bylines.length === 0) return null
  const names = bylines.map((author, index) => (
    <Fragment key={author.id}>
      {index > 0 && locales[locale].listSeparator}
      <a href={authorPath(locale, author.slug)} rel="author">
        <bdi>{author.name}</bdi>
      </a>
    </Fragment>
  ))
  return <span>{translator(locale, 'reader').rich('byline', { names: () => names })}</span>
}
