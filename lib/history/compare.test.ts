import { describe, expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { b, doc, h, li, marked, p, quote, table, ul, withDir } from '@/lib/body/testing'
import { parseDoc } from '@/lib/body/validate'
import { type Change, compare } from './compare'

const one = 'قالت مديرة المكتبة إن القاعة تتسع لمئتي قارئ كل يوم'
const two = 'ويبدأ العمل في الرصيف الشرقي مطلع الشهر المقبل'
const three = 'وكانت البلدية أعلنت الخطة قبل عامين من الآن'

const line = (change: Change): string => {
  const text = ('parts' in change ? change.parts : [{ kind: 'same', text: change.after.text }])
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'deleted' ? '-' : '+'}[${text}]`))
    .join('')
  const formatting = 'formatting' in change && change.formatting.length > 0 ? ` (${change.formatting.join()})` : ''
  return `${change.kind}${change.kind === 'moved' ? ` ${change.direction}` : ''}: ${text}${formatting}`
}
const same = (...texts: string[]) => texts.map((text) => `same: ${text}`)
const fields = same('عنوان', '')

describe('what became of a text', () => {
  test.each<[string, DocJson, DocJson, string[]]>([
    ['nothing', doc('عنوان', '', p(one)), doc('عنوان', '', p(one)), [...fields, ...same(one)]],
    [
      'the headline is always the headline',
      doc('عنوان', '', p(one)),
      doc('كلمات أخرى', '', p(one)),
      ['changed: -[عنوان]+[كلمات أخرى]', 'same: ', ...same(one)],
    ],
    [
      'words within a paragraph',
      doc('عنوان', '', p(one), p(two)),
      doc('عنوان', '', p(one.replace('لمئتي', 'لثلاثمئة')), p(two)),
      [...fields, `changed: ${one.replace('لمئتي', '-[لمئتي]+[لثلاثمئة]')}`, ...same(two)],
    ],
    [
      'a new paragraph',
      doc('عنوان', '', p(one)),
      doc('عنوان', '', p(one), p(two)),
      [...fields, ...same(one), `inserted: +[${two}]`],
    ],
    [
      'a paragraph gone, shown where it stood',
      doc('عنوان', '', p(one), p(two), p(three)),
      doc('عنوان', '', p(one), p(three)),
      [...fields, ...same(one), `deleted: -[${two}]`, ...same(three)],
    ],
    [
      'one for another of which nothing is left',
      doc('عنوان', '', p(one), p(two)),
      doc('عنوان', '', p(three), p(two)),
      [...fields, `deleted: -[${one}]`, `inserted: +[${three}]`, ...same(two)],
    ],
    [
      'a paragraph further down',
      doc('عنوان', '', p(one), p(two), p(three)),
      doc('عنوان', '', p(two), p(three), p(one)),
      [...fields, ...same(two, three), `moved down: ${one}`],
    ],
    [
      'a paragraph further up, with another word',
      doc('عنوان', '', p(one), p(two), p(three)),
      doc('عنوان', '', p(three.replace('عامين', 'عام')), p(one), p(two)),
      [...fields, `moved up: ${three.replace('عامين', '-[عامين]+[عام]')}`, ...same(one, two)],
    ],
    [
      'one moved, the others changed: only that one is called moved',
      doc('عنوان', '', p(one), p(two), p(three)),
      doc('عنوان', '', p(three), p(one.replace('كل', 'نصف')), p(`${two} القادم`)),
      [...fields, `moved up: ${three}`, `changed: ${one.replace('كل', '-[كل]+[نصف]')}`, `changed: ${two}+[ القادم]`],
    ],
    [
      'bold is formatting',
      doc('عنوان', '', p('قالت ', 'الحكومة', ' أمس')),
      doc('عنوان', '', p('قالت ', b('الحكومة'), ' أمس')),
      [...fields, 'changed: قالت الحكومة أمس (bold)'],
    ],
    [
      'a heading of a paragraph',
      doc('عنوان', '', p('خلفية القرار')),
      doc('عنوان', '', h(2, 'خلفية القرار')),
      [...fields, 'changed: خلفية القرار (block)'],
    ],
    [
      'a direction',
      doc('عنوان', '', p('خلفية القرار')),
      doc('عنوان', '', withDir('ltr', p('خلفية القرار'))),
      [...fields, 'changed: خلفية القرار (dir)'],
    ],
    [
      'a run isolated before its direction was said, and after',
      doc('عنوان', '', p('لغة ', marked('isolate', 'C++', { dir: null }))),
      doc('عنوان', '', p('لغة ', marked('isolate', 'C++', { dir: 'ltr' }))),
      [...fields, ...same('لغة C++')],
    ],
    [
      'a run turned to the other direction',
      doc('عنوان', '', p('لغة ', marked('isolate', 'C++', { dir: null }))),
      doc('عنوان', '', p('لغة ', marked('isolate', 'C++', { dir: 'rtl' }))),
      [...fields, 'changed: لغة C++ (isolate)'],
    ],
    [
      'a comment is neither text nor formatting',
      doc('عنوان', '', p('قالت الحكومة')),
      doc('عنوان', '', p('قالت ', marked('comment', 'الحكومة', { id: '00000000-0000-4000-8000-000000000001' }))),
      [...fields, ...same('قالت الحكومة')],
    ],
    [
      'items and cells are lines of their own',
      doc('عنوان', '', ul(li(p('بند أول من القائمة')), li(p('بند ثانٍ من القائمة'))), table(['رأس'], ['خلية'])),
      doc('عنوان', '', ul(li(p('بند أول من القائمة')), li(p('بند ثالث من القائمة'))), table(['رأس'], ['خلية'])),
      [...fields, ...same('بند أول من القائمة'), 'changed: بند -[ثانٍ]+[ثالث] من القائمة', ...same('رأس', 'خلية')],
    ],
    [
      'put into a quote',
      doc('عنوان', '', p(one)),
      doc('عنوان', '', quote(p(one))),
      [...fields, `changed: ${one} (block)`],
    ],
  ])('%s', (_, before, after, expected) => {
    const { changes, counts } = compare(parseDoc(before), parseDoc(after), 'ar')
    expect(changes.map(line)).toEqual(expected)
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(changes.length)
  })

  test('a text rewritten from end to end is still compared', () => {
    const words = (seed: string) => Array.from({ length: 1500 }, (_, index) => p(`${seed} ${index} ${seed}${index}`))
    const { counts } = compare(
      parseDoc(doc('عنوان', '', ...words('أ'))),
      parseDoc(doc('عنوان', '', ...words('ب'))),
      'ar',
    )
    expect(counts.same).toBe(2)
    expect(counts.changed * 2 + counts.inserted + counts.deleted).toBe(3000)
  })
})
