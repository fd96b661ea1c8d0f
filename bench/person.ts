import { encode } from 'next-auth/jwt'
import { getActor, listDemoPeople } from '@/lib/people/queries'
import type { Actor } from '@/lib/permissions/can'
import type { Role } from '@/lib/permissions/roles'
import { signInToDemo } from '@/lib/sessions/mutations'
import type { OwnServer } from './site'

/** Someone of the demo newsroom at work: as an actor for mutations, and with a session for requests. */
export type Person = { actor: Actor; cookie: string }

/** Enters as the first person with `role` whose grant is not narrowed, if there is one. */
export async function enterAs(role: Role, server: OwnServer): Promise<Person> {
  const { db } = server.database
  const people = await listDemoPeople(db)
  const holders = people.filter((person) => person.grants.some((grant) => grant.role === role))
  const person = holders.find(({ grants }) => grants.some((grant) => !grant.sectionId && !grant.locale)) ?? holders[0]
  if (!person) throw new Error(`the demo newsroom has no ${role}`)
  const ids = await signInToDemo({ db, now: new Date() }, { personId: person.id })
  const name = `midad.session.${server.port}`
  const token = await encode({ token: ids, secret: server.secret, salt: name })
  return { actor: await getActor(db, person.id), cookie: `${name}=${token}` }
}
