import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { localeCodes } from './locales'
import { messagesFor, translator } from './messages'

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

function elementsOf(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((el) => {
    if (el.type === TYPE.plural || el.type === TYPE.select) {
      return [el, ...Object.values(el.options).flatMap((option) => elementsOf(option.value))]
    }
    return el.type === TYPE.tag ? [el, ...elementsOf(el.children)] : [el]
  })
}
