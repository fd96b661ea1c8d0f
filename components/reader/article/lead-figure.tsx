import { HeldText } from '@/components/ui/held-text'
import { Picture } from '@/components/ui/picture'
import { formatDate } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import type { Picture as PictureData } from '@/lib/publications/published'

/** The lead picture: whole, but for a portrait, which would fill the screen before the first word. Then «caption. date - credit». */
export function LeadFigure({ picture, locale }: { picture: PictureData; locale: Locale }) {
  const { caption, credit, width, height } = picture
  const date = picture.takenAt && formatDate(picture.takenAt, locale)
  // Agencies often end a caption with its date: it need not stand there twice.
  const takenAt = date && !caption.includes(date) ? picture.takenAt : null
  return (
    <figure className="figure">
      <Picture
        picture={picture}
        shape={width < height ? '4x3' : 'full'}
        sizes="(width >= 62rem) 60rem, (width >= 40rem) 37rem, 100vw"
        priority
      />
      {(caption || credit) && (
        <figcaption>
          {caption && <HeldText locale={locale}>{caption}</HeldText>}
          {takenAt && ' '}
          {takenAt && <time dateTime={takenAt.toISOString()}>{date}</time>}
          {credit && (caption || takenAt) && ' - '}
          {credit && <bdi>{credit}</bdi>}
        </figcaption>
      )}
    </figure>
  )
}
