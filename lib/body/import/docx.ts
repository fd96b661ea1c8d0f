import mammoth from 'mammoth'
import type { DocJson } from '../doc-json'
import { parseHtml, textIn } from '../paste/html-tree'
import { pasteLimits } from '../paste/paste-limits'
import { readPaste, readTree } from '../paste/read-paste'
import type { TextOptions } from '../paste/textblock'
import { complexScriptLooks } from './complex-script'
import { dropHidden, hiddenWords } from './hidden-words'
import { importLimits } from './limits'
import { openWrappers } from './open-wrappers'
import { paragraphMarker, takeParagraphMarks } from './paragraph-marks'
import { passagesLeftOut } from './passages-left-out'
import { changeRunProperties } from './run-properties'
import { openZip, type Zip, ZipError } from './zip'

/** Why a file is not imported. */
export type ImportFault = 'not_docx' | 'too_long' | 'too_slow'

export class ImportError extends Error {
  constructor(readonly fault: ImportFault) {
    super(fault)
  }
}

/** A Word file as an article: what was styled as title and subtitle, and the blocks, where `pastedImage` has a `src` of `pictures`. */
export type ReadDocx = {
  title: string
  subtitle: string
  blocks: DocJson[]
  /** Tables that no article can hold are not among them. */
  tablesLeftOut: number
  /** Nor are passages in a form that is not read, such as equations. */
  passagesLeftOut: number
  pictures: Map<string, Buffer>
}

/**
 * Reads a .docx with the same cleaning as a paste. It may come from anybody: it is unpacked within limits, nothing outside
 * it is read, and pictures are handed over as they are, to be checked as uploads are.
 * @throws ImportError
 */
export async function readDocx(bytes: Buffer, options: TextOptions): Promise<ReadDocx> {
  const pictures = new Map<string, Buffer>()
  const { html, passagesLeftOut } = await htmlOf(bytes, pictures)
  const [, title = '', afterTitle] = /^<h1 class="title">(.*?)<\/h1>(.*)$/s.exec(html) ?? []
  const [, subtitle = '', rest] = /^<h2 class="subtitle">(.*?)<\/h2>(.*)$/s.exec(afterTitle ?? html) ?? []
  const root = parseHtml(rest ?? afterTitle ?? html)
  takeParagraphMarks(root)
  const read = readTree(root, options)
  return { title: lineOf(title, options), subtitle: lineOf(subtitle, options), ...read, passagesLeftOut, pictures }
}

async function htmlOf(
  bytes: Buffer,
  pictures: Map<string, Buffer>,
): Promise<{ html: string; passagesLeftOut: number }> {
  try {
    const zip = openZip(bytes, { parts: importLimits.parts, bytes: importLimits.unpacked })
    const parts: string[] = []
    const file = archiveOf(zip, parts)
    const { value, messages } = await mammoth.convertToHtml(
      // An opened archive is taken as well as a buffer (its lib/unzip.js); its types do not say so.
      { file } as unknown as { buffer: Buffer },
      {
        styleMap,
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          const src = `docx:${pictures.size}`
          if (pictures.size < importLimits.pictures) pictures.set(src, await image.readAsBuffer())
          return { src }
        }),
      },
    )
    if (value.length > pasteLimits.html) throw new ImportError('too_long')
    // Nothing but a page that begins: what is styled as title comes before all else.
    const html = value.replace(/<p>(?:<br \/>)+<\/p>/g, '')
    return { html, passagesLeftOut: passagesLeftOut(parts, messages) }
  } catch (error) {
    if (error instanceof ImportError) throw error
    // A broken or a hostile file breaks off in many ways; they all mean that it cannot be read.
    throw new ImportError(error instanceof ZipError && error.fault === 'bomb' ? 'too_long' : 'not_docx')
  }
}

const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => h2.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  'u => u',
  'strike => s',
  // Words before and after are not one.
  "br[type='page'] => br",
  "br[type='column'] => br",
  dropHidden,
]

/** The archive as mammoth asks for it. Parts with words of the text are added to `parts`. */
function archiveOf(zip: Zip, parts: string[]) {
  const marked = paragraphMarker({
    styles: zip.has('word/styles.xml') ? textOf(zip, 'word/styles.xml') : '',
    numbering: zip.has('word/numbering.xml') ? textOf(zip, 'word/numbering.xml') : '',
  })
  return {
    exists: (name: string) => zip.has(name),
    read: async (name: string, encoding?: string) => {
      if (encoding === 'base64') return zip.read(name).toString('base64')
      if (!encoding) return zip.read(name)
      const text = textOf(zip, name)
      if (!name.startsWith('word/')) return text
      if (!name.endsWith('/comments.xml')) parts.push(text)
      const looked = changeRunProperties(openWrappers(text), (run) => hiddenWords(complexScriptLooks(run)))
      return marked(looked)
    },
  }
}

function textOf(zip: Zip, name: string): string {
  const xml = zip.read(name)
  if (xml.byteLength > importLimits.xml) throw new ImportError('too_long')
  const text = xml.toString('utf8')
  // Entities that name others grow without bound when they are resolved; Word never writes any.
  if (/<!DOCTYPE/i.test(text.slice(0, 2_000))) throw new ImportError('not_docx')
  return text
}

function lineOf(html: string, options: TextOptions): string {
  const text = textIn(parseHtml(html))
  const reading = readPaste({ html: '', text, plain: true }, options)
  const words = (node: DocJson): string => node.text ?? (node.content ?? []).map(words).join(' ')
  return reading.ok ? reading.blocks.map(words).join(' ').replace(/\s+/gu, ' ').trim() : ''
}
