import { afterEach, expect, test, vi } from 'vitest'
import { defaultHouseStyle } from '@/lib/style/house-style'
import { openChecker } from './checker'

afterEach(() => {
  vi.unstubAllGlobals()
})

const settings = { locale: 'ar', house: defaultHouseStyle.ar, names: [], words: [] } as const
const blocks = [{ id: '1', text: 'وصل الوفد ، وغادر', skip: [] }]

test('where no worker may start, the text is checked all the same, but for its spelling', async () => {
  vi.stubGlobal('window', {})
  const refusing = () => {
    throw new Error('refused by policy')
  }
  vi.stubGlobal('Worker', refusing)
  const checker = await openChecker({ ...settings, names: [], words: [] })
  expect(await checker.check(blocks)).toMatchObject([{ blockId: '1', ruleId: 'space-before-mark' }])
  expect(await checker.openSpelling()).toBe('failed')
  expect(await checker.suggest('وصل')).toEqual([])
})
