import { isDirection } from '@/lib/arabic/direction'
import { foreignRunLang } from '@/lib/i18n/foreign-lang'
import type { MarkProps } from '../block-props'

export function Isolate({ attrs, text, locale, children }: MarkProps) {
  return (
    <bdi dir={isDirection(attrs.dir) ? attrs.dir : undefined} lang={foreignRunLang(text, locale)}>
      {children}
    </bdi>
  )
}
