import sharp, { type Sharp } from 'sharp'

/** A plain picture of 800 × 600 pixels, or as asked. */
export function plain(width = 800, height = 600): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#175' } })
}

/** A picture that does not compress to nothing. */
export function noisy(width = 400, height = 300): Sharp {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  return sharp({ create: { width, height, channels: 3, background: '#000', noise } })
}

/** An XMP packet with these attributes and elements, as photo desks write it. */
export function xmpPacket(attributes: string, elements = ''): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

/** Texts per language as an XMP element: `alternatives('dc:description', { 'x-default': '…', en: '…' })`. */
export function alternatives(name: string, texts: Record<string, string>): string {
  const items = Object.entries(texts).map(([lang, text]) => `<rdf:li xml:lang="${lang}">${text}</rdf:li>`)
  return `<${name}><rdf:Alt>${items.join('')}</rdf:Alt></${name}>`
}

/** The JPEG with an IPTC-IIM block, whose datasets of record 2 are given by number. */
export function withIptc(jpeg: Buffer, datasets: [number, Buffer][]): Buffer {
  const records = Buffer.concat(
    datasets.map(([number, value]) => Buffer.concat([Buffer.from([0x1c, 2, number]), uint(value.length, 2), value])),
  )
  const padding = Buffer.alloc(records.length % 2)
  const content = Buffer.concat([
    Buffer.from('Photoshop 3.0\0'),
    Buffer.from('8BIM'),
    Buffer.from([0x04, 0x04, 0, 0]),
    uint(records.length, 4),
    records,
    padding,
  ])
  const segment = Buffer.concat([Buffer.from([0xff, 0xed]), uint(content.length + 2, 2), content])
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)])
}

function uint(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes)
  buffer.writeUIntBE(value, 0, bytes)
  return buffer
}
