import sharp from 'sharp'
import { expect, test } from 'vitest'
import { localeOfText, readEmbeddedWords } from './embedded-words'

const drawn = () => sharp({ create: { width: 32, height: 32, channels: 3, background: '#234' } }).jpeg()

test('words and time of a picture are read from EXIF', async () => {
  const bytes = await drawn()
    .withExif({
      IFD0: { ImageDescription: 'Harbour at dusk', Artist: 'Rana Khalil' },
      IFD2: { DateTimeOriginal: '2026:11:20 17:30:00' },
    })
    .toBuffer()
  const words = await readEmbeddedWords(bytes)
  expect(words).toMatchObject({ caption: 'Harbour at dusk', credit: 'Rana Khalil' })
  expect(words.takenAt?.getFullYear()).toBe(2026)
})

test('Arabic in XMP stays Arabic', async () => {
  const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="مداد"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">ميناء عند الغروب</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  const words = await readEmbeddedWords(await drawn().withXmp(xmp).toBuffer())
  expect(words).toMatchObject({ caption: 'ميناء عند الغروب', credit: 'مداد' })
})

test('a picture without metadata gives no words', async () => {
  expect(await readEmbeddedWords(await drawn().toBuffer())).toEqual({ caption: '', credit: '', takenAt: null })
})

test.each([
  ['ميناء عند الغروب', 'ar'],
  ['Harbour at dusk', 'en'],
  ['2026', 'en'],
])('%s is in %s', (text, locale) => expect(localeOfText(text)).toBe(locale))
