/**
 * Blocks that have a direction of their own: derived from their text, or chosen by a person. What stands between them (an item of
 * a list, a row, a cell, a gallery) runs as what it stands in, or a bullet would change sides with the text beside it.
 */
export const dirTypes = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'pullQuoteText',
  'attribution',
  'figure',
  'keyPoints',
  'factBox',
  'factBoxTitle',
  'editorsNote',
  'embed',
  'table',
]
