'use client'
import { Images, ImageUp, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Picture } from '@/components/ui/picture'
import type { ArticleDetail } from '@/lib/articles/article'
import type { AssetRef } from '@/lib/assets/asset-ref'
import { useArticle } from '../article-context'
import { AssetLibrary } from './asset-library'
import { AssetWords } from './asset-words'
import { FieldFrame } from './field-frame'
import { FocalPoint } from './focal-point'
import type { PanelActions } from './panel-actions'
import { uploadPicture } from './upload-picture'
import { useSavedField } from './use-saved-field'

/** The lead picture: uploaded or chosen from the library, with its focal point and its words in this article's language. */
export function PictureField({
  article,
  mayEdit,
  mayUpload,
  mayEditAsset,
  version,
  actions,
}: {
  article: ArticleDetail
  mayEdit: boolean
  mayUpload: boolean
  mayEditAsset: boolean
  version: number
  actions: PanelActions
}) {
  const t = useTranslations('editor.picture')
  const saved = useSavedField<AssetRef | null>(
    { value: article.story.leadAsset, version },
    (value, base) =>
      actions.setField({ articleId: article.id, field: 'leadAsset', value: value?.id ?? null, version: base }),
    (current) => current as AssetRef | null,
  )
  const asset = article.story.leadAsset?.id === saved.value?.id ? article.story.leadAsset : saved.value
  return (
    <FieldFrame
      id="field-picture"
      label={t('title')}
      saved={saved}
      show={(value) => (value ? <Thumb asset={value} /> : t('none'))}
    >
      {asset && (
        <div className="grid gap-3">
          <FocalPoint
            key={`focal-${asset.id}`}
            asset={asset}
            disabled={!mayEditAsset}
            setAssetField={actions.setAssetField}
          />
          <AssetWords
            key={asset.id}
            asset={asset}
            locale={article.locale}
            disabled={!mayEditAsset}
            setAssetField={actions.setAssetField}
          />
        </div>
      )}
      {mayEdit && (
        <PictureSource
          hasPicture={asset !== null}
          mayUpload={mayUpload}
          onChoose={(chosen) => void saved.field.choose(chosen)}
        />
      )}
    </FieldFrame>
  )
}

function Thumb({ asset }: { asset: AssetRef }) {
  return <Picture picture={{ ...asset, alt: '' }} shape="16x9" sizes="240px" className="w-full rounded-sm" />
}

function PictureSource({
  hasPicture,
  mayUpload,
  onChoose,
}: {
  hasPicture: boolean
  mayUpload: boolean
  onChoose: (asset: AssetRef | null) => void
}) {
  const t = useTranslations('editor.picture')
  const { personId } = useArticle()
  const errors = useTranslations('errors.refusals')
  const input = useRef<HTMLInputElement>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [library, setLibrary] = useState(false)
  const upload = async (file: File | undefined) => {
    if (!file) return
    setProblem(null)
    setProgress(0)
    const answer = await uploadPicture(file, personId, setProgress)
    setProgress(null)
    if (input.current) input.current.value = ''
    if (answer.ok) onChoose(answer.asset)
    else setProblem(answer.code === 'network' ? t('uploadFailed') : errors(answer.code))
  }
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        {mayUpload && (
          <Button aria-disabled={progress !== null} onClick={() => input.current?.click()}>
            <ImageUp className="size-4" aria-hidden />
            {t(hasPicture ? 'replace' : 'upload')}
          </Button>
        )}
        <Button onClick={() => setLibrary(true)}>
          <Images className="size-4" aria-hidden />
          {t('library')}
        </Button>
        {hasPicture && (
          <Button tone="plain" onClick={() => onChoose(null)}>
            <X className="size-4" aria-hidden />
            {t('remove')}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-label={t('file')}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => void upload(event.target.files?.[0])}
      />
      {progress !== null && <progress className="w-full" max={1} value={progress} aria-label={t('uploading')} />}
      {problem && (
        <p role="alert" className="text-urgent text-xs">
          {problem}
        </p>
      )}
      <AssetLibrary open={library} onOpenChange={setLibrary} onChoose={onChoose} />
    </div>
  )
}
