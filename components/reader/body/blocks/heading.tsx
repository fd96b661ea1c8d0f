import type { BlockProps } from '../block-props'

export function Heading({ attrs, dir, lang, children }: BlockProps) {
  const Tag = attrs.level === 3 ? 'h3' : 'h2'
  return (
    <Tag dir={dir} lang={lang}>
      {children}
    </Tag>
  )
}
