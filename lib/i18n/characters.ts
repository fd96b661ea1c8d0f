/** Characters as a person counts them: a letter with its vowel signs is one, so is an emoji of several parts. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of segments(text)) count++
  return count
}

let segmenter: Intl.Segmenter | undefined

function segments(text: string): Iterable<unknown> {
  // Where characters begin and end does not differ by language.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return segmenter.segment(text)
}
