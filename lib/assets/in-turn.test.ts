import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { inTurn, TooManyWaiting } from './in-turn'

const atOnce = Math.max(1, availableParallelism() - 1)

/** Work that ends when told. */
function held() {
  let end = () => {}
  const promise = new Promise<void>((resolve) => {
    end = resolve
  })
  return { work: () => promise, end: () => end() }
}

test('no more runs at once than processors can be spared, in the order of coming', async () => {
  const first = Array.from({ length: atOnce }, held)
  const running = first.map(({ work }) => inTurn(work))
  const order: string[] = []
  const second = inTurn(async () => void order.push('second'))
  const third = inTurn(async () => void order.push('third'))
  await Promise.resolve()
  expect(order).toEqual([])
  for (const { end } of first) end()
  await Promise.all([...running, second, third])
  expect(order).toEqual(['second', 'third'])
})

test('work that fails gives its place on', async () => {
  const failing = Array.from({ length: atOnce + 1 }, () => inTurn(() => Promise.reject(new Error('no'))))
  await Promise.allSettled(failing)
  expect(await inTurn(async () => 'done')).toBe('done')
})

test('the queue has an end', async () => {
  const { work, end } = held()
  const all = Array.from({ length: atOnce + 200 }, () => inTurn(work))
  await expect(inTurn(work)).rejects.toThrow(TooManyWaiting)
  end()
  await Promise.all(all)
})
