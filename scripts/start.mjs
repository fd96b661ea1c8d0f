import { checkNode } from './boot/check-node.mjs'

checkNode()
import('./boot/start.mjs')
