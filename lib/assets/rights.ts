import type { Tags } from './tags'

/** What the supplier of a picture wrote about it being theirs; the fields of IPTC's photo metadata that must not get lost. */
export type Rights = {
  credit: string
  creators: string[]
  source: string
  copyright: string
  /** Address of the rights statement. */
  statement: string
  /** IPTC's code for how the picture came to be: a photograph, a composite, made by a trained model … */
  digitalSourceType: string
}

/** What a picture says of its rights: in XMP, else in the older fields of IPTC and EXIF; '' for what it does not say. */
export function readRights(tags: Tags): Rights {
  const first = (...texts: (string | undefined)[]) => texts.map((text) => text?.trim()).find(Boolean) ?? ''
  const xmp = (name: string) => tags.xmp(name)[0]?.value
  const creators = tags.xmp('dc.creator').map(({ value }) => value.trim())
  const creator = first(tags.iptc('Byline'), tags.exif('Artist'))
  return {
    credit: first(xmp('photoshop.Credit'), tags.iptc('Credit')),
    creators: creators.some(Boolean) ? creators.filter(Boolean) : creator ? [creator] : [],
    source: first(xmp('photoshop.Source'), tags.iptc('Source')),
    copyright: first(xmp('dc.rights'), tags.iptc('CopyrightNotice'), tags.exif('Copyright')),
    statement: first(xmp('xmpRights.WebStatement')),
    digitalSourceType: first(xmp('Iptc4xmpExt.DigitalSourceType')),
  }
}

/** The rights as an XMP packet for a rendition; null when the supplier wrote none. */
export function rightsXmp(rights: Rights): string | null {
  const attributes = [
    ['photoshop:Credit', rights.credit],
    ['photoshop:Source', rights.source],
    ['xmpRights:WebStatement', rights.statement],
    ['Iptc4xmpExt:DigitalSourceType', rights.digitalSourceType],
  ] as const
  const written = attributes.filter(([, value]) => value).map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
  const creators = rights.creators.map((name) => `<rdf:li>${escapeXml(name)}</rdf:li>`).join('')
  const notice = rights.copyright && `<rdf:li xml:lang="x-default">${escapeXml(rights.copyright)}</rdf:li>`
  if (written.length === 0 && !creators && !notice) return null
  const seq = creators && `<dc:creator><rdf:Seq>${creators}</rdf:Seq></dc:creator>`
  const alt = notice && `<dc:rights><rdf:Alt>${notice}</rdf:Alt></dc:rights>`
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""${namespaces}${written.join('')}>${seq}${alt}</rdf:Description></rdf:RDF></x:xmpmeta>`
}

const namespaces = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
})
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join('')

/** Characters that XML 1.0 cannot hold are dropped. */
function escapeXml(text: string): string {
  return text
    .slice(0, 1_000)
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
