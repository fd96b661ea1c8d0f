import exifr from 'exifr'
import sharp from 'sharp'

/** One value of an XMP property; `lang` is a BCP 47 tag, `x-default`, or '' when none was written. */
export type XmpValue = { lang: string; value: string }

/** What is written inside a picture. Missing tags give '' or []. */
export type Tags = {
  /** By prefix and name as Adobe writes them: `dc.description`, `photoshop.Credit`. */
  xmp(name: string): XmpValue[]
  /** By the names of the IPTC-IIM datasets: `Caption`, `Byline`. */
  iptc(name: string): string
  /** `ImageDescription`, `DateTimeOriginal` and the like, from IFD0 or the EXIF block. */
  exif(name: string): string
}

/**
 * Reads the IPTC, XMP and EXIF blocks of a JPEG, PNG or WebP. Position data is not read. Broken or missing blocks read as
 * empty. exifr knows blocks but not every container, so it is given a JPEG that holds nothing but the blocks; blocks
 * over 64 kB, which do not fit in one, are left out, and bound its work.
 */
export async function readTags(bytes: Buffer): Promise<Tags> {
  const { exif, iptc, xmp } = await sharp(bytes, { limitInputPixels: false }).metadata()
  const blocks = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    exif ? segment(0xe1, startsWith(exif, 'Exif') ? exif : Buffer.concat([Buffer.from('Exif\0\0'), exif])) : nothing,
    xmp ? segment(0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), xmp])) : nothing,
    iptc && startsWith(iptc, 'Photoshop') ? segment(0xed, iptc) : nothing,
    Buffer.from([0xff, 0xd9]),
  ])
  const found: Found = (await exifr.parse(blocks, options).catch(() => undefined)) ?? {}
  return {
    xmp: (name) => {
      const [namespace = '', property = ''] = name.split('.')
      return xmpValues(found[namespace]?.[property])
    },
    iptc: (name) => iptcText(found.iptc?.[name]),
    exif: (name) => textOf(found.exif?.[name] ?? found.ifd0?.[name]),
  }
}

type Found = Record<string, Record<string, unknown> | undefined>

const options = {
  iptc: true,
  xmp: true,
  tiff: true,
  exif: true,
  gps: false,
  icc: false,
  mergeOutput: false,
  reviveValues: false,
  translateValues: false,
}

const nothing = Buffer.alloc(0)

function startsWith(bytes: Buffer, text: string): boolean {
  return bytes.toString('latin1', 0, text.length) === text
}

function segment(marker: number, content: Buffer): Buffer {
  const length = content.byteLength + 2
  return length > 0xffff ? nothing : Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), content])
}

function xmpValues(value: unknown): XmpValue[] {
  if (Array.isArray(value)) return value.flatMap(xmpValues)
  if (typeof value === 'object' && value !== null && 'value' in value) {
    const lang = 'lang' in value && typeof value.lang === 'string' ? value.lang : ''
    return [{ lang, value: decodeEntities(textOf(value.value)) }]
  }
  const text = decodeEntities(textOf(value))
  return text ? [{ lang: '', value: text }] : []
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** exifr leaves the entities of XML as they are. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/**
 * IPTC text as exifr gives it, one character per byte. Today it is UTF-8, whether or not the file says so. Otherwise it is
 * Windows-1256 when that reading is mostly Arabic letters (older Arabic desks), else Windows-1252.
 */
function iptcText(value: unknown): string {
  const text = Array.isArray(value) ? value.map(textOf).join(', ') : textOf(value)
  const bytes = Buffer.from(text, 'latin1')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const arabic = new TextDecoder('windows-1256').decode(bytes)
    const letters = arabic.match(/\p{L}/gu)?.length ?? 0
    const mostlyArabic = (arabic.match(/\p{Script=Arabic}/gu)?.length ?? 0) * 2 > letters
    return mostlyArabic ? arabic : new TextDecoder('windows-1252').decode(bytes)
  }
}
