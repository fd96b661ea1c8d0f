/** What is read of a clipboard at all. Far above any text, below what would hold up a browser. */
export const pasteLimits = {
  /** Characters of HTML. Word writes ten for each of the text. */
  html: 8_000_000,
  /** Characters of HTML that was copied in Midad and is read by the editor itself. */
  own: 2_000_000,
  /** Characters of plain text. */
  text: 2_000_000,
  /** Characters of HTML from which on it is read in a worker. */
  worker: 40_000,
  /** Milliseconds after which the worker is given up. */
  patience: 30_000,
} as const
