declare module 'subset-font' {
  /** Cuts a font down to the glyphs of `text`; axes may be pinned (number) or narrowed. */
  function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2'
      /** OpenType features to keep; all when absent. */
      keepFeatures?: string[]
      variationAxes?: Record<string, number | { min: number; max: number }>
    },
  ): Promise<Buffer>
  export = subsetFont
}
