import {
  drawnWidth,
  formats,
  heightOf,
  mediaTypes,
  renditionPath,
  type Shape,
  srcset,
  type Width,
  widthsFor,
} from '@/lib/assets/renditions'

/**
 * A picture in the cut and sizes its place needs. Width and height are always given, so nothing moves when it arrives.
 * Browsers that know neither AVIF nor WebP get one JPEG in a middle size: a third list of addresses would weigh on every
 * page for the few.
 * @param sizes the `sizes` attribute: how wide the place is
 * @param maxWidth the widest rendition the place can need; fewer addresses make lists of pictures lighter
 * @param priority the first thing a reader sees: loaded at once; all others when they come near
 */
export function Picture({
  picture,
  shape,
  sizes,
  maxWidth,
  priority = false,
  className,
}: {
  picture: { id: string; width: number; height: number; focalX: number; focalY: number; alt: string }
  shape: Shape
  sizes: string
  maxWidth?: Width
  priority?: boolean
  className?: string
}) {
  const offered = widthsFor(picture, shape).filter((width) => width <= (maxWidth ?? 960))
  const named = offered.at(-1) ?? 320
  const width = drawnWidth(picture, shape, named)
  return (
    <picture>
      {formats
        .filter((format) => format !== 'jpg')
        .map((format) => (
          <source
            key={format}
            type={mediaTypes[format]}
            srcSet={srcset(picture, shape, format, maxWidth)}
            sizes={sizes}
          />
        ))}
      <img
        className={className}
        src={renditionPath(picture, shape, named, 'jpg')}
        width={width}
        height={heightOf(picture, shape, width)}
        alt={picture.alt}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : 'auto'}
        decoding={priority ? 'sync' : 'async'}
      />
    </picture>
  )
}
