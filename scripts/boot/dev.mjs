import './root.mjs'
import { install } from './install.mjs'

process.env.NODE_ENV = 'development'
install()
const { register } = await import('tsx/esm/api')
register()
const { main } = await import('../start-main.ts')
await main({ dev: true })
