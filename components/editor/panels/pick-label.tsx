import { Headline } from '@/components/ui/headline'
import type { Pick } from './pick'

/** What can be chosen, named so that its neighbours keep their order. */
export function PickLabel({ item: { label, locale }, className }: { item: Pick; className?: string | undefined }) {
  if (!locale) return <bdi className={className}>{label}</bdi>
  return (
    <Headline locale={locale} className={className}>
      {label}
    </Headline>
  )
}
