import type { CreateSectionInput } from '@/lib/taxonomy/schema'

/** What a new newspaper begins with, in its order; an administrator renames, recolours, moves and adds. */
export const firstSections: readonly CreateSectionInput[] = [
  { slug: 'politics', name: { ar: 'سياسة', en: 'Politics' }, hue: 270 },
  { slug: 'world', name: { ar: 'العالم', en: 'World' }, hue: 210 },
  { slug: 'economy', name: { ar: 'اقتصاد', en: 'Economy' }, hue: 150 },
  { slug: 'technology', name: { ar: 'تكنولوجيا', en: 'Technology' }, hue: 300 },
  { slug: 'culture', name: { ar: 'ثقافة', en: 'Culture' }, hue: 60 },
  { slug: 'sport', name: { ar: 'رياضة', en: 'Sport' }, hue: 120 },
]
