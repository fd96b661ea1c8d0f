'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { TitleName } from '@/lib/articles/titles'
import { useArticle } from '../../article-context'
import type { FieldSnapshot, SavedField } from '../../panels/saved-field'
import { useSavedField } from '../../panels/use-saved-field'

export type SavedTitle = FieldSnapshot<string> & { field: SavedField<string> }

const Kept = createContext<Record<TitleName, SavedTitle> | null>(null)

/** Keeps the other forms of the headline while their tool is closed: one that was not saved is still there afterwards. */
export function TitleFields({ children }: { children: ReactNode }) {
  const kept = {
    kicker: useTitle('kicker'),
    seoTitle: useTitle('seoTitle'),
    socialTitle: useTitle('socialTitle'),
    pushText: useTitle('pushText'),
  }
  return <Kept value={kept}>{children}</Kept>
}

export function useTitleFields(): Record<TitleName, SavedTitle> {
  const kept = useContext(Kept)
  if (!kept) throw new Error('useTitleFields outside TitleFields')
  return kept
}

function useTitle(name: TitleName): SavedTitle {
  const { article, actions } = useArticle()
  return useSavedField<string>(
    { value: article.titles[name], version: article.fields[name]?.version ?? 0 },
    (value, version) => actions.setField({ articleId: article.id, field: name, value, version }),
    (current) => (typeof current === 'string' ? current : ''),
  )
}
