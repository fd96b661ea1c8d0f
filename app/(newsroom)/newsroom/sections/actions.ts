'use server'
import { refresh } from 'next/cache'
import type { Context } from '@/lib/context'
import { createSection, moveSection, updateSection } from '@/lib/taxonomy/mutations'
import { createSectionInput, moveSectionInput, updateSectionInput } from '@/lib/taxonomy/schema'
import { action } from '../../../_server/action'

export const addSection = action(createSectionInput, shown(createSection))
export const changeSection = action(updateSectionInput, shown(updateSection))
export const shiftSection = action(moveSectionInput, shown(moveSection))

/** After the mutation the page that asked is drawn anew, in the same answer. */
function shown<Input, Value>(mutation: (ctx: Context, input: Input) => Promise<Value>) {
  return async (ctx: Context, input: Input): Promise<Value> => {
    const value = await mutation(ctx, input)
    refresh()
    return value
  }
}
