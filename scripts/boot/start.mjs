import { pathToFileURL } from 'node:url'
import './root.mjs'
import { bundled } from './bundle.mjs'
import { checkDisk } from './check-disk.mjs'
import { install } from './install.mjs'

process.env.NODE_ENV = 'production'
checkDisk()
install()
const { main } = await import(pathToFileURL(bundled('start-main')).href)
await main({ dev: false })
