/** The largest picture that is taken, in bytes. */
export const maxUploadBytes = 25 * 1024 * 1024

/** The most pixels a picture may unpack to: a small file can hold gigabytes. */
export const maxPixels = 100_000_000
