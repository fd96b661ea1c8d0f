import { Picture } from '@/components/ui/picture'
import { formatDate } from '@/lib/i18n/format'
import type { BlockProps } from '../block-props'

/** A picture in the text, whole: «caption. date - credit». Draws nothing when the picture is gone. */
export function Figure({ attrs, dir, lang, refs, children }: BlockProps) {
  const picture = refs.pictures[String(attrs.assetId)]
  if (!picture) return null
  const alt = typeof attrs.alt === 'string' ? attrs.alt : picture.alt
  const credit = typeof attrs.credit === 'string' ? attrs.credit : picture.credit
  const { takenAt } = picture
  return (
    <figure className="figure" dir={dir}>
      <Picture
        picture={{ ...picture, alt }}
        shape={picture.width < picture.height ? '4x3' : 'full'}
        sizes="(width >= 40rem) 37rem, 100vw"
      />
      <figcaption>
        {lang ? <span lang={lang}>{children}</span> : children}{' '}
        {takenAt && <time dateTime={takenAt.toISOString()}>{formatDate(takenAt, refs.locale)}</time>}
        {credit && ' - '}
        {credit && <bdi>{credit}</bdi>}
      </figcaption>
    </figure>
  )
}
