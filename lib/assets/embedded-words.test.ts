import { describe, expect, test } from 'vitest'
import { alternatives, plain, withIptc, xmpPacket } from '@/lib/testing/pictures'
import { creditLine, readEmbeddedWords } from './embedded-words'

const jpeg = () => plain(32, 32).jpeg()
const noRights = { credit: '', creators: [], source: '', copyright: '', statement: '', digitalSourceType: '' }

test('words and time of a picture are read from EXIF', async () => {
  const bytes = await jpeg()
    .withExif({
      IFD0: { ImageDescription: 'Harbour at dusk', Artist: 'Rana Khalil' },
      IFD2: { DateTimeOriginal: '2026:11:20 17:30:00', OffsetTimeOriginal: '+01:00' },
    })
    .toBuffer()
  expect(await readEmbeddedWords(bytes)).toEqual({
    alt: {},
    caption: { en: 'Harbour at dusk' },
    credit: { ar: 'Rana Khalil', en: 'Rana Khalil' },
    takenAt: new Date('2026-11-20T16:30:00Z'),
  })
})

test.each(['OLYMPUS DIGITAL CAMERA', 'SONY DSC', 'DSC_0042', 'IMG-20260101', '??? ????'])(
  'what a camera calls every picture is no caption: %s',
  async (name) => {
    const bytes = await jpeg()
      .withExif({ IFD0: { ImageDescription: name } })
      .toBuffer()
    expect((await readEmbeddedWords(bytes)).caption).toEqual({})
  },
)

describe('XMP', () => {
  const packet = xmpPacket(
    'photoshop:Credit="AFP &amp; Getty" photoshop:DateCreated="2021-12-15T10:00:00+08:00"',
    alternatives('dc:description', { 'x-default': 'شاشة عملاقة في بكين', en: 'A giant &lt;screen&gt;' }) +
      alternatives('Iptc4xmpCore:AltTextAccessibility', { 'x-default': 'A screen above a street' }),
  )
  test.each(['jpeg', 'png', 'webp'] as const)('of a %s gives each language its words', async (format) => {
    const bytes = await plain(32, 32).toFormat(format).withXmp(packet).toBuffer()
    expect(await readEmbeddedWords(bytes)).toEqual({
      alt: { en: 'A screen above a street' },
      caption: { ar: 'شاشة عملاقة في بكين', en: 'A giant <screen>' },
      credit: { ar: 'AFP & Getty', en: 'AFP & Getty' },
      takenAt: new Date('2021-12-15T02:00:00Z'),
    })
  })

  test('a text tagged with another language than its script goes by its script', async () => {
    const wrong = xmpPacket('', alternatives('dc:description', { 'en-US': 'ميناء عند الغروب' }))
    const bytes = await jpeg().withXmp(wrong).toBuffer()
    expect((await readEmbeddedWords(bytes)).caption).toEqual({ ar: 'ميناء عند الغروب' })
  })
})

describe('IPTC', () => {
  const windows1256 = Buffer.from([0xe3, 0xed, 0xe4, 0xc7, 0xc1, 0x20, 0xcf, 0xc8, 0xed])
  test.each([
    ['UTF-8', Buffer.from('ميناء دبي'), { ar: 'ميناء دبي' }],
    ['Windows-1256', windows1256, { ar: 'ميناء دبي' }],
    ['Latin letters', Buffer.from('Fête à Orléans', 'latin1'), { en: 'Fête à Orléans' }],
  ])('captions in %s', async (_, caption, expected) => {
    const bytes = withIptc(await jpeg().toBuffer(), [
      [120, caption],
      [55, Buffer.from('20211215')],
      [60, Buffer.from('100000+0800')],
      [80, Buffer.from('Jade Gao')],
      [110, Buffer.from('AFP')],
    ])
    expect(await readEmbeddedWords(bytes)).toMatchObject({
      caption: expected,
      credit: { ar: 'AFP' },
      takenAt: new Date('2021-12-15T02:00:00Z'),
    })
  })
})

test('long captions are cut after a word', async () => {
  const xmp = xmpPacket('', alternatives('dc:description', { 'x-default': 'word '.repeat(400) }))
  const { caption } = await readEmbeddedWords(await jpeg().withXmp(xmp).toBuffer())
  expect(caption.en?.length).toBeLessThanOrEqual(1_000)
  expect(caption.en?.endsWith('word…')).toBe(true)
})

test.each(['<rdf:RDF><rdf:Description', '', '\u0000\u0001', '<a:b>'.repeat(10_000)])(
  'a picture without metadata, or with a broken packet, gives no words',
  async (xmp) => {
    const picture = xmp ? jpeg().withXmp(xmp) : jpeg()
    expect(await readEmbeddedWords(await picture.toBuffer())).toEqual({
      alt: {},
      caption: {},
      credit: {},
      takenAt: null,
    })
  },
)

test.each([
  [
    'the credit line as it stands',
    { credit: 'Jade Gao/AFP via Getty Images', creators: ['JADE GAO'] },
    'Jade Gao/AFP via Getty Images',
  ],
  ['maker and source', { creators: ['رنا خليل'], source: 'مداد' }, 'رنا خليل / مداد'],
  ['several makers', { creators: ['A', 'B'] }, 'A, B'],
  ['a source that is the maker', { creators: ['AFP'], source: 'AFP' }, 'AFP'],
  ['the holder of the rights', { copyright: '© 2021 AFP' }, 'AFP'],
  ['the holder of the rights in words', { copyright: 'Copyright 2021, AFP' }, 'AFP'],
  ['nothing', {}, ''],
])('the printed credit is %s', (_, rights, line) => expect(creditLine({ ...noRights, ...rights })).toBe(line))
