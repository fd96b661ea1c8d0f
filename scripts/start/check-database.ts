import postgres from 'postgres'
import { StartError } from './start-error'

/** Connects once to the server of DATABASE_URL. @throws StartError saying what is wrong, without the password */
export async function checkDatabase(url: string): Promise<void> {
  const place = new URL(url).host
  let client: postgres.Sql | undefined
  try {
    client = postgres(url, { max: 1, connect_timeout: 8, onnotice: () => {} })
    await client`select 1`
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const name = new URL(url).pathname.slice(1)
    if (['28P01', '28000'].includes(code)) {
      throw new StartError(`The database server of DATABASE_URL (${place}) refuses its user or password.`)
    }
    if (code === '3D000') throw new StartError(`The database “${name}” of DATABASE_URL does not exist on ${place}.`)
    const reason = code || (error instanceof Error ? error.message : String(error))
    throw new StartError(`The database server of DATABASE_URL (${place}) cannot be reached (${reason}).`)
  } finally {
    await client?.end({ timeout: 1 })
  }
}
