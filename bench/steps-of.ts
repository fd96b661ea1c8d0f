/** A step of the editor, as it is sent: text typed at a position of the document, over so many characters that stand there. */
export function insertText(at: number, text: string, over = 0): Record<string, unknown> {
  return { stepType: 'replace', from: at, to: at + over, slice: { content: [{ type: 'text', text }] } }
}

/** Where the body begins in a new article: after the empty headline and the empty standfirst. */
export const bodyStart = 4

/** Paragraphs put before the first block of a new article. */
export function insertParagraphs(at: number, paragraphs: string[]): Record<string, unknown> {
  const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  return { stepType: 'replace', from: at, to: at, slice: { content } }
}
