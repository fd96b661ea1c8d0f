import { expect, test } from 'vitest'
import { monthsIn } from './months-in'

test.each([
  ['في 12 شباط', 'date'],
  ['اشترى 3 نيسان', 'maybe'],
  ['في 45 شباط', 'other'],
  ['ثورة 14 تموز', 'other'],
  ['حرب تموز 2006', 'other'],
  ['في أيلول الأسود', 'other'],
  ['احتجاجات تموز المقبل', 'date'],
  ['باعت نيسان سيارة', null],
  // Together
  ['شهري نيسان وأيار', 'date', 'date'],
  ['في تموز أو آب', 'date', 'date'],
  ['من آب حتى أيلول 2025', 'date', 'date'],
  ['من تموز 2024 إلى آب 2025', 'date', 'date'],
  ['في كانون الأول ٢٠٢٤ وآب', 'date', 'date'],
  ['حرب تموز وأيلول 2006', 'other', 'other'],
  ['باعت نيسان وأيار سيارة', null, null],
  // but not with what follows from afar, or is a verb
  ['في تموز، وآب', 'date', null],
  ['في تموز وآب إلى بيته', 'date', null],
  ['في شباط ومارس الرياضة', 'date', null],
  ['في شباط ومارس الماضيين', 'date', 'date'],
])('in «%s»: %s %s', (text, ...kinds) => {
  expect(monthsIn(text).map((it) => it.kind)).toEqual(kinds)
})
