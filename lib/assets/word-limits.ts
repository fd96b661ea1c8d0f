/** The longest words of a picture, in characters. */
export const wordLimits = { alt: 500, caption: 1_000, credit: 200 } as const
