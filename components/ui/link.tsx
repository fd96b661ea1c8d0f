// biome-ignore lint/style/noRestrictedImports: the one place that gives Next's link its manners
import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link to a page of the newsroom. Next would ask the server about every page that a link in view leads to, and these
 * pages have nothing to give before they are opened: for one list 38 requests and most of a second of the server's time.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />
}
