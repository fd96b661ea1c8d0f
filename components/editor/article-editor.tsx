'use client'
import './editor.css'
import dynamic from 'next/dynamic'
import { useCallback, useState } from 'react'
import type { DocJson } from '@/lib/body/doc-json'
import type { Locale } from '@/lib/i18n/locales'
import type { HouseStyle } from '@/lib/style/house-style'
import { PrintedDraft } from './printed-draft'
import { TitleFields } from './tools/titles/title-fields'

export type ArticleEditorProps = {
  articleId: string
  personId: string
  locale: Locale
  /** How the edition of the article writes. */
  house: HouseStyle
  /** The draft the page was drawn with; the editor goes on from there by itself. */
  draft: { version: number; doc: DocJson }
  /** When that draft was last changed; null when nobody has written in it. */
  changedAt: Date | null
}

/**
 * Loaded apart: none of it is needed to show the page. Drawn on the server too, where it is empty, because only then does
 * the page name its files at once; else they would be asked for when the rest of the page has come to life.
 */
const Writing = dynamic(() => import('./writing').then((module) => module.Writing))

/** The text of an article: headline, standfirst and body, looking as readers will see them, saved as they are typed. */
export function ArticleEditor(props: ArticleEditorProps) {
  const [loaded, setLoaded] = useState(false)
  const onLoaded = useCallback(() => setLoaded(true), [])
  return (
    <div className="min-w-0">
      {!loaded && <PrintedDraft doc={props.draft.doc} locale={props.locale} />}
      <TitleFields>
        <Writing {...props} onLoaded={onLoaded} />
      </TitleFields>
    </div>
  )
}
