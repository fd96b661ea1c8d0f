'use client'
import { useTranslations } from 'use-intl'
import type { LostWords } from './collab/lost-things'

/** How pictures, embeds and cards are named among text that found no place, in the language of the person. */
export function useLostWords(): LostWords {
  const t = useTranslations('editor.lost.things')
  return {
    picture: (words) => (words ? t('pictureOf', { words }) : t('picture')),
    embed: (address) => t('embed', { address }),
    story: t('story'),
  }
}
