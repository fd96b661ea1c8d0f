import { storyOfHref } from '@/lib/body/references'
import { isExternal, safeUrl } from '@/lib/body/safe-url'
import type { MarkProps } from '../block-props'

/** A link; only its text when the address is not one that a link may have, or the story is not public. */
export function Link({ attrs, refs, children }: MarkProps) {
  const storyId = storyOfHref(attrs.href)
  const href = storyId ? (refs.stories[storyId]?.path ?? null) : safeUrl(attrs.href)
  if (href === null) return children
  return (
    <a href={href} rel={isExternal(href) ? 'noopener nofollow' : undefined}>
      {children}
    </a>
  )
}
