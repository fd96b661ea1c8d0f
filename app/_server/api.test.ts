import { describe, expect, test } from 'vitest'
import { Refusal } from '@/lib/errors'
import { forPersonHeader } from '@/lib/sessions/for-person'
import { refuseOtherPerson, refuseOtherReader } from './api'

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

const signedIn = { id: huda } as Parameters<typeof refuseOtherPerson>[1]

function refusalOf(work: () => void): string | null {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof Refusal ? error.code : 'defect'
  }
}
