import { expect, test } from 'vitest'
import { defaultHouseStyle } from './house-style'
import { typedMonth } from './typed-month'

const house = defaultHouseStyle.ar

test.each([
  ['a day after a word of time', 'وصل في 12 شباط', 'فبراير'],
  ['a day of the week before it', 'يوم الاثنين 3 آذار', 'مارس'],
  ['Arabic digits', 'في ١٢ نيسان', 'أبريل'],
  ['a year beside it', 'بدأ في آب 2025', 'أغسطس 2025'],
  ['the month named twice', 'في 5 أيار/مايو', 'مايو'],
])('%s: «%s» is written «%s»', (_, before, insert) => {
  const typed = typedMonth(before, { ...house, months: 'western' })
  expect(typed?.insert).toBe(insert)
  // It stands for the month as it was typed, from the space before it on.
  expect(before.slice(0, before.length - (typed?.eat ?? 0))).toMatch(/[\d\u0660-\u0669] $|في $/)
})

test.each([
  ['is so already', 'وصل في 12 فبراير'],
  ['no word of time', 'اشترى 3 نيسان'],
  ['a street', 'شارع 26 تموز'],
  ['no day of a month', 'في 45 شباط'],
  ['the name of a camp', 'في 8 آذار'],
  ['a month alone', 'في شباط'],
  ['a part of a word', 'في 12 شباطي'],
  ['nothing', ''],
])('%s: «%s» stays', (_, before) => {
  expect(typedMonth(before, { ...house, months: 'western' })).toBeNull()
})
