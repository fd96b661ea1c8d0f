/** The largest picture that is taken, in bytes. */
export const maxUploadBytes = 25 * 1024 * 1024

/** The most pixels a picture may unpack to: a small file can hold gigabytes. */
export const maxPixels = 100_000_000

/** The most that the sides of a picture may differ: a longer strip is no picture to print, and its renditions would be taller than WebP can hold. */
export const maxRatio = 10

/** The longest words of a picture, in characters. */
export const wordLimits = { alt: 500, caption: 1_000, credit: 200 } as const
