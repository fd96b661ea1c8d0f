import { checkNode } from './boot/check-node.mjs'

checkNode()
import('./boot/test.mjs')
