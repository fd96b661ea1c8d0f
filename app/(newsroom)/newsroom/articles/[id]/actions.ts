'use server'
import { z } from 'zod'
import { action } from '@/app/_server/action'
import { setField as setArticleField } from '@/lib/articles/field-mutations'
import { createTranslation as createTranslationOf, transitionArticle } from '@/lib/articles/mutations'
import { createTranslationInput, setFieldInput, transitionInput } from '@/lib/articles/schema'
import { setAssetField as setFieldOfAsset } from '@/lib/assets/mutations'
import { setAssetFieldInput } from '@/lib/assets/schema'
import { localeCodes } from '@/lib/i18n/locales'
import { searchPeople as findPeople } from '@/lib/people/queries'
import { revokePreviewLink as endPreviewLink, createPreviewLink as makePreviewLink } from '@/lib/previews/mutations'
import { listPreviewLinks as findPreviewLinks } from '@/lib/previews/queries'
import { createPreviewLinkInput, listPreviewLinksInput, revokePreviewLinkInput } from '@/lib/previews/schema'
import { searchStories as findStories } from '@/lib/stories/queries'
import { createTaxon as makeTaxon } from '@/lib/taxonomy/mutations'
import { searchTaxonomy as findTaxa } from '@/lib/taxonomy/queries'
import { createTaxonInput, searchTaxonomyInput } from '@/lib/taxonomy/schema'

const q = z.string().max(100)

export const setField = action(setFieldInput, setArticleField)
export const setAssetField = action(setAssetFieldInput, setFieldOfAsset)
export const transition = action(transitionInput, transitionArticle)
export const createTranslation = action(createTranslationInput, createTranslationOf)
export const createTaxon = action(createTaxonInput, makeTaxon)
export const searchTaxonomy = action(searchTaxonomyInput, findTaxa)
export const searchPeople = action(z.object({ q }), findPeople)
export const searchStories = action(z.object({ q, locale: z.enum(localeCodes), exceptStoryId: z.uuid() }), findStories)
export const listPreviewLinks = action(listPreviewLinksInput, findPreviewLinks)
export const createPreviewLink = action(createPreviewLinkInput, makePreviewLink)
export const revokePreviewLink = action(revokePreviewLinkInput, endPreviewLink)
