import { isExternal, safeUrl } from '@/lib/body/safe-url'
import type { MarkProps } from '../block-props'

/** A link; only its text when the address is not one that a link may have. */
export function Link({ attrs, children }: MarkProps) {
  const href = safeUrl(attrs.href)
  if (href === null) return children
  return (
    <a href={href} rel={isExternal(href) ? 'noopener nofollow' : undefined}>
      {children}
    </a>
  )
}
