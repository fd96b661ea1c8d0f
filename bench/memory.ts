import { atMost, type Figure, megabytes, plain } from './figure'
import { memoryOfTree, parentOf } from './processes'
import type { OwnServer } from './site'

/** Memory of the server and of the embedded database, each with its processes, as they stand now: call it after the load. */
export async function weighMemory(server: OwnServer): Promise<Figure[]> {
  const [row] = await server.database.sql`select pg_backend_pid() as pid`
  const app = memoryOfTree(server.pid())
  const database = memoryOfTree(parentOf(Number(row?.pid)))
  return [
    atMost('memory after load: app and database, PSS', app + database, 350_000_000, megabytes),
    plain('  of it the app', megabytes(app)),
    plain('  of it the database', megabytes(database)),
  ]
}
