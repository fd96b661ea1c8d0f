import { isDirection } from '@/lib/arabic/direction'
import type { MarkProps } from '../block-props'

export function Isolate({ attrs, children }: MarkProps) {
  return <bdi dir={isDirection(attrs.dir) ? attrs.dir : undefined}>{children}</bdi>
}
