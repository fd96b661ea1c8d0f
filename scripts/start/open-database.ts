import { type Embedded, startEmbedded } from '@/db/embedded'
import { migrate } from '@/db/migrate'
import { closeDatabase } from '@/lib/database'
import { checkDatabase } from './check-database'
import type { Lifetime } from './lifetime'
import type { Settings } from './settings'

/**
 * Reaches or starts the database, brings it to the newest schema and sets DATABASE_URL.
 * @returns the embedded server, null with a server of the user's
 * @throws StartError · EmbeddedError · MigrationError
 */
export async function openDatabase(settings: Settings, life: Lifetime): Promise<Embedded | null> {
  const embedded = settings.embedded
    ? await startEmbedded({ dataDir: settings.dataDir, onLog: (line) => console.log(line) })
    : null
  if (embedded) life.onStop(embedded.stop)
  else await checkDatabase(settings.databaseUrl)
  process.env.DATABASE_URL = embedded?.url ?? settings.databaseUrl
  life.onStop(closeDatabase)
  await migrate(process.env.DATABASE_URL)
  return embedded
}
