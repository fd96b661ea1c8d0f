import { beforeEach, expect, test } from 'vitest'
import { memoryStorage } from './collab/memory-storage'
import { forgetLost, keepLost, lostItems } from './lost-items'

const owner = { articleId: 'summit', personId: 'salma' }
const now = Date.UTC(2026, 10, 29)
let device: Storage
beforeEach(() => {
  device = memoryStorage()
})
const texts = (of = owner) => lostItems(device, of).map(({ text }) => text)

test('what one tab forgets, another still has', () => {
  keepLost(device, owner, ['من اللسان الأول'], now)
  const [mine] = keepLost(device, owner, ['من اللسان الثاني'], now)
  if (mine) forgetLost(device, mine)
  expect(texts()).toEqual(['من اللسان الأول'])
})

test('texts stay in the order they were lost in, each as it was', () => {
  keepLost(device, owner, ['أول', 'ثان\nبسطرين'], now)
  keepLost(device, owner, ['ثالث'], now + 1)
  expect(texts()).toEqual(['أول', 'ثان\nبسطرين', 'ثالث'])
})

test('text kept all in one place is found, and forgotten', () => {
  device.setItem('midad.lost.summit.salma', 'نص قديم')
  expect(texts()).toEqual(['نص قديم'])
  for (const item of lostItems(device, owner)) forgetLost(device, item)
  expect(texts()).toEqual([])
})

test('nobody sees what others lost, or what was lost in another article', () => {
  keepLost(device, owner, ['نص'], now)
  expect(texts({ ...owner, personId: 'sal' })).toEqual([])
  expect(texts({ ...owner, articleId: 'other' })).toEqual([])
})

test('where the device has no room, the text is told to be on the page alone', () => {
  device.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  expect(keepLost(device, owner, ['نص'], now)).toMatchObject([{ text: 'نص', kept: false }])
  expect(texts()).toEqual([])
})
