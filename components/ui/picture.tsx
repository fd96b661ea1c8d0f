import { formats, heightOf, renditionPath, type Shape, srcset, widthsFor } from '@/lib/assets/renditions'

const types = { avif: 'image/avif', webp: 'image/webp', jpg: 'image/jpeg' } as const

/**
 * A picture in the cut and sizes its place needs. Width and height are always given, so nothing moves when it arrives.
 * @param sizes the `sizes` attribute: how wide the place is
 * @param priority the first thing a reader sees: loaded at once; all others when they come near
 */
export function Picture({
  picture,
  shape,
  sizes,
  priority = false,
  className,
}: {
  picture: { id: string; width: number; height: number; focalX: number; focalY: number; alt: string }
  shape: Shape
  sizes: string
  priority?: boolean
  className?: string
}) {
  const offered = widthsFor(picture, shape)
  const width = offered.find((one) => one >= 640) ?? offered.at(-1) ?? 320
  return (
    <picture>
      {formats.slice(0, -1).map((format) => (
        <source key={format} type={types[format]} srcSet={srcset(picture, shape, format)} sizes={sizes} />
      ))}
      <img
        className={className}
        src={renditionPath(picture, shape, width, 'jpg')}
        srcSet={srcset(picture, shape, 'jpg')}
        sizes={sizes}
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
