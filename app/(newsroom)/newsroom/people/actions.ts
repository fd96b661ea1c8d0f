'use server'
import { refresh } from 'next/cache'
import type { Context } from '@/lib/context'
import { createPerson, deactivatePerson, reactivatePerson, setGrants } from '@/lib/people/mutations'
import { createPersonInput, personIdInput, setGrantsInput } from '@/lib/people/schema'
import { action } from '../../../_server/action'

// The first password is made by Midad, never chosen by an admin (OWASP ASVS 5.0, 6.4.6), and nobody becomes part of the demo from here.
const newPersonInput = createPersonInput.omit({ password: true, demo: true })

export const addPerson = action(newPersonInput, shown(createPerson))
export const changeGrants = action(setGrantsInput, shown(setGrants))
export const deactivate = action(personIdInput, shown(deactivatePerson))
export const reactivate = action(personIdInput, shown(reactivatePerson))

/** After the mutation the page that asked is drawn anew, in the same answer. */
function shown<Input, Value>(mutation: (ctx: Context, input: Input) => Promise<Value>) {
  return async (ctx: Context, input: Input): Promise<Value> => {
    const value = await mutation(ctx, input)
    refresh()
    return value
  }
}
