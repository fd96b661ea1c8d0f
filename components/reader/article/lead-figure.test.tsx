import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Picture } from '@/lib/publications/published'
import { LeadFigure } from './lead-figure'

const picture: Picture = {
  id: '00000000-0000-4000-8000-000000000001',
  width: 1600,
  height: 900,
  focalX: 50,
  focalY: 50,
  alt: 'ميناء',
  caption: 'الميناء عند الغروب.',
  credit: 'مداد',
  takenAt: new Date('2026-11-20T12:00:00Z'),
}
const words = (change: Partial<Picture>) => {
  const markup = renderToStaticMarkup(<LeadFigure picture={{ ...picture, ...change }} locale="ar" />)
  return (/<figcaption>(.*)<\/figcaption>/s.exec(markup)?.[1] ?? '').replace(/<[^>]+>/g, '').trim()
}

test.each<[string, Partial<Picture>, string]>([
  ['caption, date and credit', {}, 'الميناء عند الغروب. 20 نوفمبر 2026 - مداد'],
  [
    'a date that the caption holds stands once',
    { caption: 'الميناء. 20 نوفمبر 2026' },
    'الميناء. 20 نوفمبر 2026 - مداد',
  ],
  ['no date known', { takenAt: null }, 'الميناء عند الغروب. - مداد'],
  ['a credit alone', { caption: '', takenAt: null }, 'مداد'],
  ['nothing to say', { caption: '', credit: '' }, ''],
])('%s', (_, change, expected) => expect(words(change)).toBe(expected))

test('runs of the caption are held together', () => {
  expect(renderToStaticMarkup(<LeadFigure picture={{ ...picture, caption: 'شعار C++' }} locale="ar" />)).toContain(
    'شعار <bdi dir="ltr">C++</bdi>',
  )
})
