'use server'
import { refresh } from 'next/cache'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import {
  removeName as deleteName,
  removeWord as deleteWord,
  addName as insertName,
  addWord as insertWord,
  saveHouseStyle,
  updateName,
  updateWord,
} from '@/lib/style/mutations'
import {
  addNameInput,
  addWordInput,
  removeEntryInput,
  saveHouseStyleInput,
  updateNameInput,
  updateWordInput,
} from '@/lib/style/schema'
import { action } from '../../../_server/action'

export const saveChoice = action(saveHouseStyleInput, saveHouseStyle)
export const addName = action(addNameInput, shown(insertName))
export const changeName = action(updateNameInput, shown(updateName))
export const removeName = action(removeEntryInput, shown(deleteName))
export const addWord = action(addWordInput, shown(insertWord))
export const changeWord = action(updateWordInput, shown(updateWord))
export const removeWord = action(removeEntryInput, shown(deleteWord))

/** The page that asked is drawn anew in the same answer: after the mutation, and when it came too late. */
function shown<Input, Value>(mutation: (ctx: Context, input: Input) => Promise<Value>) {
  return async (ctx: Context, input: Input): Promise<Value> => {
    try {
      const value = await mutation(ctx, input)
      refresh()
      return value
    } catch (error) {
      if (error instanceof Refusal && (error.code === 'stale' || error.code === 'not_found')) refresh()
      throw error
    }
  }
}
