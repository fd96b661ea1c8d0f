/** What is taken of a Word file. Far above any manuscript. */
export const importLimits = {
  /** Bytes of the file. */
  file: 30 * 1024 * 1024,
  /** Bytes of all its parts unpacked: pictures do not shrink, text does. */
  unpacked: 80 * 1024 * 1024,
  /** Bytes of one part of text unpacked: some 50,000 words as Word writes them. */
  xml: 5 * 1024 * 1024,
  parts: 2_000,
  pictures: 40,
  /** Milliseconds, and megabytes of memory, that reading one may take. */
  patience: 30_000,
  memory: 768,
} as const
