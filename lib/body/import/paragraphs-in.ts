import { attributeOf, isOn, numberOf } from './word-xml'

/** A paragraph of a Word file, and what it says of itself. */
export type WordParagraph = {
  /** Right after its start tag. */
  at: number
  style: string | undefined
  list: string | undefined
  level: number | undefined
  rightToLeft: boolean | null
  isGone: boolean
  hasText: boolean
}

/** The paragraphs in their order, without those that are struck out; one pass, whatever the XML is. */
export function paragraphsIn(xml: string): WordParagraph[] {
  const paragraphs: WordParagraph[] = []
  /** Paragraphs that are open: a text box stands in one and holds others. */
  const open: WordParagraph[] = []
  let begun: WordParagraph | undefined
  let properties: WordParagraph | undefined
  for (const { 0: tag, 1: ends, 2: name, 3: attributes = '', index } of xml.matchAll(tags)) {
    if (ends) {
      if (name === 'p') open.pop()
      if (name === 'p' || name === 'pPr') properties = undefined
    } else if (name === 'p' && !attributes.endsWith('/')) {
      const at = index + tag.length
      const paragraph = {
        at,
        style: undefined,
        list: undefined,
        level: undefined,
        rightToLeft: null,
        isGone: false,
        hasText: false,
      }
      paragraphs.push(paragraph)
      open.push(paragraph)
      begun = paragraph
    } else if (name === 'pPr') {
      // Only the first: another one tells what the paragraph was before a change.
      properties = attributes.endsWith('/') ? undefined : begun
      begun = undefined
    } else if (name === 't') {
      const paragraph = open.at(-1)
      if (paragraph) paragraph.hasText = true
    } else if (name && properties) properties = withProperty(properties, name, attributes)
  }
  return paragraphs.filter(({ isGone }) => !isGone)
}

const tags = /<(\/?)w:(p|pPr|t|pStyle|numId|ilvl|bidi|del|moveFrom|sectPr|pPrChange)(?=[\s/>])([^<>]*)>/g

/** What comes after is not of the paragraph: the section that ends with it, and what it was before a change. */
function withProperty(paragraph: WordParagraph, name: string, attributes: string): WordParagraph | undefined {
  if (name === 'sectPr' || name === 'pPrChange') return undefined
  const value = attributeOf(attributes)
  if (name === 'pStyle') paragraph.style = value
  else if (name === 'numId') paragraph.list = value
  else if (name === 'ilvl') paragraph.level = numberOf(value)
  else if (name === 'bidi') paragraph.rightToLeft = isOn(attributes)
  else paragraph.isGone = true
  return paragraph
}
