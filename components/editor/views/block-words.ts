'use client'
import { useTranslations } from 'use-intl'

/** The words that views draw with, in the language of the person. */
export type BlockWords = {
  figureDetails: string
  figureNoAlt: string
  figureNoCredit: string
  figureGone: string
  caption: string
  galleryAdd: string
  galleryEmpty: string
  relatedTitle: string
  relatedGone: string
  untitled: string
  embedDescription: string
  keyPoints: string
  factBoxTitle: string
  editorsNote: string
  pullQuote: string
  attribution: string
}

export function useBlockWords(): BlockWords {
  const t = useTranslations('editor.blocks')
  return {
    figureDetails: t('figure.details'),
    figureNoAlt: t('figure.noAlt'),
    figureNoCredit: t('figure.noCredit'),
    figureGone: t('figure.gone'),
    caption: t('figure.caption'),
    galleryAdd: t('gallery.add'),
    galleryEmpty: t('gallery.empty'),
    relatedTitle: t('story.readAlso'),
    relatedGone: t('story.gone'),
    untitled: t('story.untitled'),
    embedDescription: t('embed.description'),
    keyPoints: t('keyPoints'),
    factBoxTitle: t('factBoxTitle'),
    editorsNote: t('editorsNote'),
    pullQuote: t('pullQuote'),
    attribution: t('attribution'),
  }
}
