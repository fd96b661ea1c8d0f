'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import type { AssetRef } from '@/lib/assets/asset-ref'
import { cleanLine } from '@/lib/assets/clean-line'
import { type Locale, locales } from '@/lib/i18n/locales'
import { askBlock } from './block-question'
import { pictures } from './things'

type Words = { alt: string | null; credit: string | null }

/** What this article says of a picture in it. A field left empty says what the library says. */
export function FigureWordsDialog({
  editor,
  position,
  locale,
  onClose,
}: {
  editor: Editor
  position: number
  locale: Locale
  onClose: () => void
}) {
  const t = useTranslations('editor.blocks.figure')
  const node = editor.state.doc.nodeAt(position)
  const [given] = useState<Words>({ alt: node?.attrs.alt ?? null, credit: node?.attrs.credit ?? null })
  const [alt, setAlt] = useState(given.alt ?? '')
  const [credit, setCredit] = useState(given.credit ?? '')
  const [asset, setAsset] = useState<AssetRef | null>(null)
  const assetId = node?.attrs.assetId
  useEffect(() => {
    if (assetId) void pictures.get(assetId).then(setAsset)
  }, [assetId])
  if (node?.type.name !== 'figure') return null
  const save = () => {
    const own = (text: string) => cleanLine(text) || null
    const words: Words = { alt: own(alt), credit: own(credit) }
    editor
      .chain()
      // The caret may be far from the picture, which is what the person looks at.
      .focus(null, { scrollIntoView: false })
      .command(({ tr }) => {
        for (const name of ['alt', 'credit'] as const)
          if (words[name] !== given[name]) tr.setNodeAttribute(position, name, words[name])
        return true
      })
      .run()
    onClose()
  }
  const shared = { dir: locales[locale].dir, lang: locale, maxLength: 1_000 }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('details')}
      description={t('detailsHint')}
      actions={
        <>
          <Button onClick={() => askBlock(editor, { kind: 'replace_figure', position })}>{t('replace')}</Button>
          <Button tone="primary" onClick={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          {...shared}
          label={t('alt')}
          value={alt}
          placeholder={asset?.alt[locale] ?? ''}
          onChange={(event) => setAlt(event.target.value)}
        />
        <TextField
          {...shared}
          label={t('credit')}
          value={credit}
          placeholder={asset?.credit[locale] ?? ''}
          onChange={(event) => setCredit(event.target.value)}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
