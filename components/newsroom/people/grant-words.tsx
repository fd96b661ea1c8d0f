'use client'
import { useTranslations } from 'use-intl'
import type { Grant } from '@/lib/permissions/can'

export type SectionChoice = { id: string; name: string }

/** A grant in words: «محرر الديسك · سياسة · العربية». */
export function GrantWords({ grant, sections }: { grant: Grant; sections: SectionChoice[] }) {
  const t = useTranslations('newsroom')
  const parts = [
    t(`roles.${grant.role}`),
    grant.sectionId && (sections.find((section) => section.id === grant.sectionId)?.name ?? ''),
    grant.locale && t(`languages.${grant.locale}`),
  ]
  return parts.filter(Boolean).join(' · ')
}
