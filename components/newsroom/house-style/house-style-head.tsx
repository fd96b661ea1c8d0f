import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/messages'
import { type HouseStylePart, houseStyleHref, houseStyleParts } from '@/lib/newsroom/house-style-address'
import { PageHead } from '../page-head'

const tab =
  'hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:text-accent flex min-h-9 items-center rounded-md px-3 whitespace-nowrap aria-[current]:font-medium'

/** The title, the parts of the house style, and the editions of a part that differs between them. */
export function HouseStyleHead({
  part,
  edition,
  locale,
  children,
}: {
  part: HouseStylePart
  edition: Locale
  locale: Locale
  /** What one can begin here. */
  children?: ReactNode
}) {
  const t = translator(locale, 'newsroom')
  return (
    <>
      <PageHead title={t('houseStyle.title')}>{children}</PageHead>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <nav aria-label={t('houseStyle.parts')} className="flex flex-wrap gap-1">
          {houseStyleParts.map((one) => (
            <Link
              key={one}
              href={houseStyleHref(one, { edition })}
              aria-current={one === part ? 'page' : undefined}
              className={tab}
            >
              {t(`houseStyle.${one}.title`)}
            </Link>
          ))}
        </nav>
        {part !== 'names' && (
          <nav aria-label={t('houseStyle.edition')} className="flex gap-1">
            {localeCodes.map((code) => (
              <Link
                key={code}
                href={houseStyleHref(part, { edition: code })}
                aria-current={code === edition ? 'true' : undefined}
                className={tab}
              >
                {t(`languages.${code}`)}
              </Link>
            ))}
          </nav>
        )}
      </div>
      <p className="text-muted mb-5 max-w-2xl">{t(`houseStyle.${part}.lead`)}</p>
    </>
  )
}
