import { describe, expect, test } from 'vitest'
import { Refusal } from '@/lib/errors'
import { forPersonHeader } from '@/lib/sessions/for-person'
import { readJson, readLimited, refuseOtherPerson, refuseOtherReader } from './api'

const salma = '00000000-0000-4000-8000-00000000000a'
const huda = '00000000-0000-4000-8000-00000000000b'

const cases: [what: string, tabOf: string | null, refused: string | null][] = [
  ['a tab of the person who is signed in', huda, null],
  ['a tab that another person left open', salma, 'other_person'],
  ['not a tab of ours', null, null],
  ['something that is no person', 'huda', 'invalid'],
  ['nothing where a person should be', '', 'invalid'],
]

describe('what a tab sends while Huda is signed in', () => {
  test.each(cases)('%s', (_, tabOf, refused) => {
    const headers: Record<string, string> = tabOf === null ? {} : { [forPersonHeader]: tabOf }
    const query = tabOf === null ? '' : `?person=${tabOf}`
    expect(refusalOf(() => refuseOtherPerson(new Request('https://midad.example/', { headers }), signedIn))).toBe(
      refused,
    )
    expect(refusalOf(() => refuseOtherReader(new Request(`https://midad.example/${query}`), signedIn))).toBe(refused)
  })
})

describe('a body is read as far as its limit', () => {
  const body = JSON.stringify({ text: 'نص' })
  const bytes = Buffer.byteLength(body)
  const post = (text: string, headers: Record<string, string> = {}) =>
    new Request('https://midad.example/', { method: 'POST', body: text, headers })
  /** Never ends, and announces nothing. */
  const endless = () => {
    let read = 0
    const stream = new ReadableStream({
      pull: (controller) => {
        read += 1_000
        controller.enqueue(Buffer.alloc(1_000, ' '))
      },
    })
    const init = { method: 'POST', body: stream, duplex: 'half' }
    return { request: new Request('https://midad.example/', init), read: () => read }
  }

  test('what fits is read', async () => {
    expect(await readJson(post(body), bytes)).toEqual({ text: 'نص' })
    expect((await readLimited(post(body), bytes)).toString()).toBe(body)
  })

  test.each<[what: string, request: Request, details: object]>([
    ['one byte more', post(body), { reason: 'too_large' }],
    ['one that is announced as longer', post('{}', { 'content-length': '1000' }), { reason: 'too_large' }],
    ['what is no JSON', post('{'), { reason: 'request' }],
    ['nothing at all', post(''), { reason: 'request' }],
  ])('%s is refused', async (_, request, details) => {
    await expect(readJson(request, bytes - 1)).rejects.toMatchObject({ code: 'invalid', details })
  })

  test('what does not end is left soon', async () => {
    const { request, read } = endless()
    await expect(readJson(request, 16_000)).rejects.toMatchObject({ details: { reason: 'too_large' } })
    expect(read()).toBeLessThan(30_000)
  })
})

const signedIn = { id: huda } as Parameters<typeof refuseOtherPerson>[1]

function refusalOf(work: () => void): string | null {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof Refusal ? error.code : 'defect'
  }
}
