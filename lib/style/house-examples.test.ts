import { describe, expect, test } from 'vitest'
import { localeCodes } from '@/lib/i18n/locales'
import { messagesFor } from '@/lib/i18n/messages'
import { houseExamples } from './house-examples'
import { defaultHouseStyle, type HouseStyle, houseStyleSchema } from './house-style'

const fields = Object.keys(houseStyleSchema.shape) as (keyof HouseStyle)[]

describe.each(localeCodes)('the choices of the %s edition', (locale) => {
  const offered = fields.flatMap((field) => {
    const options = houseExamples[locale][field]
    return options ? [{ field, values: options.map(([value]) => value), lines: options.map(([, line]) => line) }] : []
  })

  test.each(offered)('$field: each value once, with the default among them', ({ field, values }) => {
    expect(new Set(values).size).toBe(values.length)
    expect(values).toContain(defaultHouseStyle[locale][field])
    for (const value of values) expect(houseStyleSchema.shape[field].safeParse(value).success).toBe(true)
  })

  test.each(offered)('$field: lines that show the difference', ({ lines }) => {
    expect(new Set(lines).size).toBe(lines.length)
  })

  test.each(offered)('$field: every value has words in every language', ({ field, values }) => {
    for (const ui of localeCodes) {
      const words: Record<string, string> = messagesFor(ui).newsroom.houseStyle.choices[field]
      for (const value of values) expect(words[String(value)]).toBeTruthy()
    }
  })
})
