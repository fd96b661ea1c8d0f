import { database } from '@/lib/database'
import { localeCodes, locales } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import { isEmptyInstallation, listDemoPeople } from '@/lib/people/queries'
import { createSetupToken } from '@/lib/setup/mutations'
import type { Settings } from './settings'

const loopback = ['127.0.0.1', 'localhost', '::1']

/** Says where to look and how to enter, in the terminal. */
export async function welcome(settings: Settings): Promise<void> {
  const origin = `http://localhost:${settings.port}`
  const lines = ['', 'Midad is running.', '']
  for (const code of localeCodes) lines.push(row(locales[code].name, `${origin}/${code}`))
  lines.push(row('Newsroom', `${origin}/newsroom`))
  if (await isEmptyInstallation(database())) lines.push('', ...(await setupLines(origin)))
  else if (settings.demo && loopback.includes(settings.host)) lines.push('', ...(await castLines(origin)))
  lines.push('', 'Ctrl-C stops it.', '')
  console.log(lines.join('\n'))
}

function row(name: string, address: string): string {
  return `  ${name.padEnd(12)}${address}`
}

async function setupLines(origin: string): Promise<string[]> {
  const token = await createSetupToken({ db: database(), now: new Date() })
  return [
    'Nobody has an account yet. Make the first admin with this link, which works once:',
    `  ${origin}/setup?token=${token}`,
  ]
}

async function castLines(origin: string): Promise<string[]> {
  const people = await listDemoPeople(database())
  if (people.length === 0) return []
  const seats = people.map((person) => {
    const roles = person.grants.map((grant) => grant.role.replaceAll('_', ' '))
    return `  ${roles.join(', ').padEnd(14)}${localize(person.name, 'en')}`
  })
  return [`Enter with one click, no password, as any of these at ${origin}/sign-in`, ...new Set(seats)]
}
