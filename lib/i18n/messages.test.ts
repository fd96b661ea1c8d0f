import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { localeCodes, locales } from './locales'
import { messagesFor, type Namespace, translator } from './messages'

const keys = Object.keys(flatten(messagesFor('ar')))

test('every language has the same keys', () => {
  for (const locale of localeCodes) expect(Object.keys(flatten(messagesFor(locale))).sort()).toEqual([...keys].sort())
})

test('every message says something, parses, and takes the same values in every language', () => {
  const [first, ...others] = localeCodes.map((locale) => flatten(messagesFor(locale)))
  for (const key of keys) {
    expect(first?.[key], key).toBeTruthy()
    for (const other of others) expect(valuesOf(other[key] ?? ''), key).toEqual(valuesOf(first?.[key] ?? ''))
  }
})

test('every Arabic plural has all six forms', () => {
  for (const [key, message] of Object.entries(flatten(messagesFor('ar')))) {
    for (const forms of pluralsOf(parse(message))) {
      expect(forms.map((form) => (form === '=0' ? 'zero' : form)).sort(), key).toEqual(
        ['few', 'many', 'one', 'other', 'two', 'zero'].sort(),
      )
    }
  }
})

test('the words keep the manners of the house: no exclamation marks, no «قم بـ», no «الرجاء»', () => {
  for (const locale of localeCodes) {
    for (const [key, message] of Object.entries(flatten(messagesFor(locale)))) {
      expect(message, `${locale} ${key}`).not.toMatch(/[!！]|(^|\s)قم ب|الرجاء|من فضلك/)
    }
  }
})

describe('reading time', () => {
  test.each([
    [0, 'أقل من دقيقة', 'Under a minute'],
    [1, 'دقيقة قراءة واحدة', '1 min read'],
    [2, 'دقيقتا قراءة', '2 min read'],
    [3, '3 دقائق قراءة', '3 min read'],
    [10, '10 دقائق قراءة', '10 min read'],
    [11, '11 دقيقة قراءة', '11 min read'],
    [99, '99 دقيقة قراءة', '99 min read'],
    [100, '100 دقيقة قراءة', '100 min read'],
    [103, '103 دقائق قراءة', '103 min read'],
    [1000, '1,000 دقيقة قراءة', '1,000 min read'],
  ])('%i minutes', (minutes, arabic, english) => {
    expect(translator('ar', 'reader')('readingTime', { minutes })).toBe(arabic)
    expect(translator('en', 'reader')('readingTime', { minutes })).toBe(english)
  })
})

test.each([
  ['tools.counts.of', { words: 1234, planned: 1500 }, '1,234 من 1,500 كلمة', '1,234 of 1,500 words'],
  ['tools.find.place', { current: 1200, count: 3400 }, '1,200 من 3,400', '1,200 of 3,400'],
  ['tools.titles.length', { count: 1234, best: 120 }, '1,234 من 120 حرفاً', '1,234 of 120 characters'],
  ['style.showAll', { count: 1234 }, 'عرض المواضع كلها (1,234)', 'Show all 1,234'],
] as const)('%s writes %j with every number in groups', (key, values, arabic, english) => {
  expect(translator('ar', 'editor')(key, values as never)).toBe(arabic)
  expect(translator('en', 'editor')(key, values as never)).toBe(english)
})

test('an Arabic preposition joins the name of the language', () => {
  const t = translator('ar', 'newsroom')
  const written = localeCodes.map((code) => t('articles.newIn', { language: t(`languages.${code}`) }))
  expect(written).toEqual(['خبر جديد بالعربية', 'خبر جديد بالإنجليزية'])
})

test('every message reads as ICU has it, with any number and any choice', () => {
  for (const locale of localeCodes) {
    for (const [path, message] of Object.entries(flatten(messagesFor(locale)))) {
      const [namespace = '', ...key] = path.split('.')
      const elements = elementsOf(parse(message))
      for (const values of samplesFor(elements)) {
        const read = translator(locale, namespace as Namespace).rich(key.join('.') as never, values as never)
        expect(joined(read), path).toBe(joined(new IntlMessageFormat(message, locales[locale].intl).format(values)))
      }
    }
  }
})

test('a missing value is loud', () => {
  expect(() => translator('ar', 'reader')('readingTime')).toThrow()
})

function flatten(tree: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  )
}

function valuesOf(message: string): string[] {
  return [
    ...new Set(
      elementsOf(parse(message)).flatMap((el) => ('value' in el && el.type !== TYPE.literal ? [el.value] : [])),
    ),
  ].sort()
}

function pluralsOf(elements: MessageFormatElement[]): string[][] {
  return elementsOf(elements).flatMap((el) => (el.type === TYPE.plural ? [Object.keys(el.options)] : []))
}

/** Values for a message: numbers that tell forms of a plural apart, and each choice of a select. */
function samplesFor(elements: MessageFormatElement[]): Record<string, ValueOf>[] {
  const choices = elements.flatMap((el) => (el.type === TYPE.select ? Object.keys(el.options) : []))
  return [0, 1, 2, 3, 11, 100, 12_345, 0.42, ...choices].map((sample) => {
    const values: Record<string, ValueOf> = {}
    for (const el of elements) {
      if (el.type === TYPE.tag) values[el.value] = (inside) => `<${el.value}>${joined(inside)}`
      else if (el.type !== TYPE.literal && el.type !== TYPE.pound) values[el.value] = sample
    }
    return values
  })
}

type ValueOf = string | number | ((inside: unknown) => string)

const joined = (read: unknown): string => (Array.isArray(read) ? read.map(joined).join('') : String(read))

function elementsOf(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((el) => {
    if (el.type === TYPE.plural || el.type === TYPE.select) {
      return [el, ...Object.values(el.options).flatMap((option) => elementsOf(option.value))]
    }
    return el.type === TYPE.tag ? [el, ...elementsOf(el.children)] : [el]
  })
}
