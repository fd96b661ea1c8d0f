import { closeDatabase, database } from '@/lib/database'
import { loadDemo } from '@/lib/demo/load'

await loadDemo({ db: database(), now: new Date() })
await closeDatabase()
