/** A small Word file as tests need one: the paragraphs of its body as XML, with what they refer to. */
export function docxOf(options: {
  body: string
  pictures?: Record<string, Buffer>
  numbering?: string
  footnotes?: string
  /** Relationships of the document to what is elsewhere. */
  related?: string
  /** Styles beside those every one of these files has. */
  styles?: string
}): Buffer {
  const { body, pictures = {}, numbering = '', footnotes = '', related = '', styles = '' } = options
  const pictured = Object.keys(pictures).map(
    (name, index) => `<Relationship Id="pic${index + 1}" Type="${office}/image" Target="media/${name}"/>`,
  )
  return zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relationships(`<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relationships(
      `<Relationship Id="n" Type="${office}/numbering" Target="numbering.xml"/><Relationship Id="f" Type="${office}/footnotes" Target="footnotes.xml"/><Relationship Id="s" Type="${office}/styles" Target="styles.xml"/>${pictured.join('')}${related}`,
    ),
    'word/document.xml': `<?xml version="1.0"?><w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<?xml version="1.0"?><w:numbering ${spaces}>${numbering}</w:numbering>`,
    'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes ${spaces}>${footnotes}</w:footnotes>`,
    'word/styles.xml': `<?xml version="1.0"?><w:styles ${spaces}>${ownStyles.map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`).join('')}${styles}</w:styles>`,
    ...Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`word/media/${name}`, bytes])),
  })
}

/**
 * A paragraph running from right to left; `style` by its id, `runs` as XML or plain text, `list` the level in the list
 * `number`, `bidi` the XML that says its direction.
 */
export function docxParagraph(text: string, { style = '', list = '', number = '1', bidi = '<w:bidi/>' } = {}): string {
  const properties = `${style && `<w:pStyle w:val="${style}"/>`}${list && `<w:numPr><w:ilvl w:val="${list}"/><w:numId w:val="${number}"/></w:numPr>`}${bidi}`
  const runs = text.startsWith('<') ? text : docxRun(text)
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
}

export function docxRun(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}<w:rtl/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** The picture with this place among the pictures, from 1. */
export function docxPicture(place: number, alt: string): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="${place}" name="p" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="pic${place}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`
const ownStyles = [
  ['Title', 'Title'],
  ['Subtitle', 'Subtitle'],
  ['Heading1', 'heading 1'],
  ['Heading3', 'heading 3'],
  ['Quote', 'Quote'],
]

/** Levels 0 and 1 of list 1, numbered on the first and with letters on the second. */
export const docxNumbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="arabicAlpha"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

function relationships(inner: string): string {
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
}

/** An archive whose parts are stored as they are. `claimed`: unpacked sizes that its directory is to give instead. */
export function zipOf(parts: Record<string, string | Buffer>, claimed: Record<string, number> = {}): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content as string)
    const title = Buffer.from(name)
    const fixed = Buffer.alloc(30)
    fixed.writeUInt32LE(0x04034b50, 0)
    fixed.writeUInt32LE(data.length, 18)
    fixed.writeUInt32LE(data.length, 22)
    fixed.writeUInt16LE(title.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(claimed[name] ?? data.length, 24)
    entry.writeUInt16LE(title.length, 28)
    entry.writeUInt32LE(at, 42)
    files.push(fixed, title, data)
    directory.push(entry, title)
    at += 30 + title.length + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, ...directory, end])
}
