import { migrate } from '@/db/migrate'
import { explain } from './start/explain'

if (!process.env.DATABASE_URL) {
  console.error('Set DATABASE_URL to the database to migrate; the embedded one is migrated at every start.')
  process.exit(1)
}
try {
  await migrate(process.env.DATABASE_URL)
  console.log('The database has the newest schema.')
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
