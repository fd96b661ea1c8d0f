'use server'
import { createStory } from '@/lib/articles/mutations'
import { createStoryInput } from '@/lib/articles/schema'
import { action } from '../../_server/action'

export const startStory = action(createStoryInput, createStory)
