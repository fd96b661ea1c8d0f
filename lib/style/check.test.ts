import { describe, expect, test } from 'vitest'
import { checkStyle, styleChecker } from './check'
import type { Finding, StyleBlock, StyleOptions } from './finding'
import { applyFix, fixAll, fixesOf, settleStyle } from './fix'
import { defaultHouseStyle } from './house-style'

const options: StyleOptions = {
  locale: 'ar',
  house: defaultHouseStyle.ar,
  names: [{ id: 'xi', name: { ar: 'شي جين بينغ' }, variants: ['شي جين بينج'] }],
  words: [],
}

function block(text: string, id = 'a', skip: StyleBlock['skip'] = []): StyleBlock {
  return { id, text, skip }
}

describe('checkStyle', () => {
  test('tells the block, the place, the rule, how sure it is and what would settle it', () => {
    expect(checkStyle([block('قال نعم', 'a'), block('وزار شي جين بينج , ثم', 'b')], options)).toEqual([
      { blockId: 'b', from: 5, to: 16, ruleId: 'name', severity: 'warning', fixes: ['شي جين بينغ'], entryId: 'xi' },
      { blockId: 'b', from: 16, to: 17, ruleId: 'space-before-mark', severity: 'error', fixes: [''] },
      { blockId: 'b', from: 17, to: 18, ruleId: 'latin-mark-after-arabic', severity: 'error', fixes: ['،'] },
    ])
  })

  test('says nothing about stretches to be skipped, addresses and handles', () => {
    const text = 'الأمر a , b ثم https://example.com/a,,b ثم @name..x ثم #وسم_ـ'
    expect(checkStyle([block(text, 'a', [[6, 11]])], options)).toEqual([])
  })

  test('in what others said it points out, and changes nothing', () => {
    const said = ['قال «Yes , he did .» ثم', 'قال «نعم ,لا  شيء,ثم»', 'قال «زرت شي جين بينج»', 'قال: «لا , لا']
    for (const text of said) {
      const findings = checkStyle([block(text)], options).filter((it) => it.ruleId !== 'unbalanced-quote')
      expect(findings.map((it) => [it.severity, it.quoted])).toEqual(findings.map(() => ['hint', true]))
      expect(findings).not.toEqual([])
      expect(settleStyle([block(text)], options)[0]?.text).toBe(text)
    }
    expect(settleStyle([block('قال : «نعم , لا» , ثم')], options)[0]?.text).toBe('قال: «نعم , لا»، ثم')
  })

  test('so it does in the middle of a quotation over paragraphs, and once it is closed no more', () => {
    const texts = ['قال: «لن نعود.', 'نعم , لا.', 'ثم , انتهى» , ومضى']
    const found = checkStyle(
      texts.map((text, at) => block(text, String(at))),
      options,
    )
    expect(found.map((it) => [it.blockId, it.severity]).filter(([, severity]) => severity === 'error')).toEqual([
      ['2', 'error'],
      ['2', 'error'],
    ])
    expect(found.filter((it) => it.quoted).map((it) => it.blockId)).toEqual(['1', '1', '2', '2'])
  })

  test('an approved name keeps its marks', () => {
    const names = [{ id: 'y', name: { ar: 'صحيفة الآن,هنا' }, variants: [] }]
    expect(checkStyle([block('قالت صحيفة الآن,هنا أمس')], { ...options, names })).toEqual([])
    expect(checkStyle([block('قالت صحيفة الآن,هنا أمس')], options)).not.toEqual([])
  })

  test('a block is judged alike whatever stands around it', () => {
    const texts = ['قال الوزير , نعم', 'قال "نعم" ثم', 'في عام ٢٠٢٦', 'She said "no" .', 'قال «لن نعود»']
    const blocks = texts.map((text, at) => block(text, String(at)))
    const together = checkStyle(blocks, options)
    expect(together.length).toBeGreaterThan(4)
    expect(blocks.flatMap((it) => checkStyle([it], options))).toEqual(together)
    const backwards = checkStyle(blocks.toReversed(), options)
    for (const { id } of blocks) {
      const of = (findings: Finding[]) => findings.filter((it) => it.blockId === id)
      expect(of(backwards)).toEqual(of(together))
    }
  })

  test('blocks without text are nothing', () => expect(checkStyle([block(''), block(' ', 'b')], options)).toEqual([]))
})

test('a checker that is asked again answers as a new one', () => {
  const check = styleChecker(options)
  const first = [block('قال , نعم', 'a'), block('قال «لن نعود', 'b'), block('ثم مضى', 'c')]
  expect(check(first)).toEqual(checkStyle(first, options))
  expect(check(first)).toEqual(checkStyle(first, options))
  const next = [block('قال، نعم', 'a'), block('قال: «لن نعود', 'b'), block('ثم مضى»', 'c')]
  expect(check(next)).toEqual(checkStyle(next, options))
  expect(check(next)).toEqual([])
  const shorter = [block('قال , نعم', 'a', [[4, 5]]), block('قال «لن نعود', 'b')]
  expect(check(shorter)).toEqual(checkStyle(shorter, options))
})

describe('fixing', () => {
  const finding = (from: number, to: number, fixes: string[], severity: Finding['severity'] = 'error'): Finding => {
    return { blockId: 'a', from, to, ruleId: 'x', severity, fixes }
  }

  test('one finding', () => expect(applyFix('قال , نعم', { from: 4, to: 5 }, '،')).toBe('قال ، نعم'))

  test('all of them, from the front, none over another, the doubtful left to a person', () => {
    const findings = [
      finding(6, 8, ['Z']),
      finding(0, 2, ['X']),
      finding(1, 3, ['Y']),
      finding(4, 5, ['p', 'q']),
      finding(5, 6, ['h'], 'hint'),
      finding(3, 4, []),
    ]
    expect(fixesOf(findings)).toEqual([
      { from: 0, to: 2, insert: 'X' },
      { from: 6, to: 8, insert: 'Z' },
    ])
    expect(fixAll('abcdefgh', findings)).toBe('XcdefZ')
  })

  test('until nothing is left to do', () => {
    const blocks = [block('قال  "الوزير" ,إن ١٢٪ من شي جين بينج  ...')]
    const settled = settleStyle(blocks, options)
    expect(settled.map((it) => it.text)).toEqual(['قال «الوزير»، إن 12 في المئة من شي جين بينغ …'])
    expect(checkStyle(settled, options)).toEqual([])
  })
})
