'use server'
import { action } from '@/app/_server/action'
import {
  nameRevision as nameOne,
  restoreBlock as putBlockBack,
  restoreVersion as putVersionBack,
} from '@/lib/history/mutations'
import { nameRevisionInput, restoreBlockInput, restoreVersionInput } from '@/lib/history/schema'

export const restoreVersion = action(restoreVersionInput, putVersionBack)
export const restoreBlock = action(restoreBlockInput, putBlockBack)
export const nameRevision = action(nameRevisionInput, nameOne)
