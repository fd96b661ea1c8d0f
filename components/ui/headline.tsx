import { type Locale, locales } from '@/lib/i18n/locales'
import { HeldText } from './held-text'

/** A headline among words of another language: a list, the head of a page of the newsroom. */
export function Headline({
  children,
  locale,
  className,
}: {
  children: string
  locale: Locale
  className?: string | undefined
}) {
  return (
    <bdi lang={locale} dir={locales[locale].dir} className={className}>
      <HeldText locale={locale}>{children}</HeldText>
    </bdi>
  )
}
