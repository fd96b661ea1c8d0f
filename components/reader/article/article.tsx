import { Body } from '@/components/reader/body/body'
import { Kicker } from '@/components/reader/card/kicker'
import { HeldText } from '@/components/ui/held-text'
import { foreignLang } from '@/lib/i18n/foreign-lang'
import { locales } from '@/lib/i18n/locales'
import type { PublishedArticle } from '@/lib/publications/published'
import { Byline } from './byline'
import { Dateline } from './dateline'
import { LeadFigure } from './lead-figure'
import { ReadingTime } from './reading-time'
import { Related } from './related'
import { Times } from './times'
import { Topics } from './topics'

/** A published article, in the order it is read. */
export function Article({ article }: { article: PublishedArticle }) {
  const { locale, bylines, picture } = article
  return (
    <article className="article">
      <header>
        <Kicker article={article} />
        {article.kicker && (
          <p className="overline" lang={foreignLang(article.kicker, locale)}>
            <HeldText locale={locale}>{article.kicker}</HeldText>
          </p>
        )}
        <h1 lang={foreignLang(article.headline, locale)}>
          <HeldText locale={locale}>{article.headline}</HeldText>
        </h1>
        {article.standfirst && (
          <p className="standfirst" lang={foreignLang(article.standfirst, locale)}>
            <HeldText locale={locale}>{article.standfirst}</HeldText>
          </p>
        )}
        {bylines.length > 0 && (
          <p className="byline">
            <Byline bylines={bylines} locale={locale} />
          </p>
        )}
        <div className="meta">
          <Times {...article} />
          <ReadingTime words={article.words} locale={locale} />
        </div>
      </header>
      {picture && <LeadFigure picture={picture} locale={locale} />}
      <Dateline places={article.places} agencies={article.agencies} locale={locale} />
      <div className="prose">
        <Body doc={article.doc} dir={locales[locale].dir} refs={article.refs} />
      </div>
      <Topics topics={article.topics} locale={locale} />
      <Related cards={article.related} locale={locale} />
    </article>
  )
}
