import type { Finding, StyleBlock, StyleOptions } from './finding'

/** Everything in these blocks that is not as the house writes, in the order of the text. */
export function checkStyle(_blocks: StyleBlock[], _options: StyleOptions): Finding[] {
  return []
}
