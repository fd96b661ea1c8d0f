import { z } from 'zod'
import { isStorable } from '@/lib/body/storable-text'

const version = z.coerce.number().int().min(0).max(2_147_483_647)
const articleId = z.uuid()

export const momentsInput = z.object({ articleId, from: version.optional(), before: version.optional() })
export const revisionsInput = z.object({ articleId, since: z.coerce.date().optional() })
export const momentTextInput = z.object({ articleId, version })
export const comparisonInput = z.object({ articleId, from: version, to: version })

export const restoreVersionInput = z.object({ articleId, version })
/** `block`: the place of the block in the document at that version; 0 the headline, 1 the standfirst. */
export const restoreBlockInput = z.object({ articleId, version, block: z.number().int().min(0).max(10_000) })
export const nameRevisionInput = z.object({
  articleId,
  version,
  name: z.string().trim().min(1).max(80).refine(isStorable, 'unstorable'),
})
export type NameRevisionInput = z.output<typeof nameRevisionInput>
