'use client'
import { useEffect, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { TextField } from '@/components/ui/field'
import { Headline } from '@/components/ui/headline'
import type { RelatedStory } from '@/lib/articles/article'
import { useArticle } from '../article-context'
import { findStories } from './things'

/** Finds another story by words of its headline; the newest stand there before anything is typed. */
export function StoryFinder({ onChoose }: { onChoose: (story: RelatedStory) => void }) {
  const { storyId, locale } = useArticle().article
  const t = useTranslations('editor.blocks.story')
  const [q, setQ] = useState('')
  const [found, setFound] = useState<RelatedStory[] | 'failed' | null>(null)
  const listId = useId()
  useEffect(() => {
    let left = false
    // An answer overtaken by a later question is dropped.
    const timer = setTimeout(() => {
      findStories(q, { storyId, locale }).then(
        (stories) => !left && setFound(stories),
        () => !left && setFound('failed'),
      )
    }, 150)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [q, storyId, locale])
  return (
    <div className="grid gap-3">
      <TextField
        label={t('find')}
        type="search"
        value={q}
        aria-controls={listId}
        onChange={(e) => setQ(e.target.value)}
      />
      {found === 'failed' && (
        <p role="alert" className="text-urgent text-sm">
          {t('failed')}
        </p>
      )}
      {Array.isArray(found) && found.length === 0 && <p className="text-muted text-sm">{t('nothing')}</p>}
      <ul id={listId} aria-label={t('found')} className="grid max-h-[45vh] gap-1 overflow-y-auto">
        {Array.isArray(found) &&
          found.map((story) => (
            <li key={story.storyId}>
              <button
                type="button"
                className="hover:bg-hover min-h-10 w-full cursor-pointer rounded-md px-3 py-2 text-start text-sm"
                onClick={() => onChoose(story)}
              >
                <Headline locale={story.locale}>{story.headline}</Headline>
              </button>
            </li>
          ))}
      </ul>
    </div>
  )
}
