'use client'
import { ImageUp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { AssetRef } from '@/lib/assets/asset-ref'
import { useArticle } from '../article-context'
import { Shelf } from '../panels/asset-library'
import { uploadPicture } from '../panels/upload-picture'

/** A picture from the library or from the device; for a gallery several, in the order they are chosen. */
export function PictureChooser({
  title,
  several,
  onChoose,
  onClose,
}: {
  title: string
  several: boolean
  onChoose: (assets: AssetRef[]) => void
  onClose: () => void
}) {
  const t = useTranslations('editor.blocks.figure')
  const [chosen, setChosen] = useState<AssetRef[]>([])
  const choose = (assets: AssetRef[]) => {
    if (!several) return onChoose(assets.slice(0, 1))
    setChosen((before) => {
      const known = new Set(before.map(({ id }) => id))
      const taken = assets.length === 1 && assets[0] && known.has(assets[0].id) ? assets[0].id : null
      return taken ? before.filter(({ id }) => id !== taken) : [...before, ...assets.filter(({ id }) => !known.has(id))]
    })
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      size="lg"
      actions={
        several && (
          <Button tone="primary" aria-disabled={chosen.length === 0} onClick={() => chosen.length && onChoose(chosen)}>
            {t('insertChosen', { count: chosen.length })}
          </Button>
        )
      }
    >
      <Upload several={several} onUploaded={choose} />
      <Shelf onChoose={(asset) => choose([asset])} chosen={several ? chosen.map(({ id }) => id) : undefined} />
    </Dialog>
  )
}

function Upload({ several, onUploaded }: { several: boolean; onUploaded: (assets: AssetRef[]) => void }) {
  const t = useTranslations('editor.picture')
  const { personId } = useArticle()
  const errors = useTranslations('errors.refusals')
  const input = useRef<HTMLInputElement>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  /** Who is told: the one that is there when the upload is done, as the text is then; null when the dialog was left. */
  const told = useRef<typeof onUploaded | null>(null)
  useEffect(() => {
    told.current = onUploaded
    return () => {
      told.current = null
    }
  }, [onUploaded])
  const upload = async (files: File[]) => {
    setProblem(null)
    const uploaded: AssetRef[] = []
    for (const [index, file] of files.entries()) {
      if (!told.current) return
      const answer = await uploadPicture(file, personId, (part) => setProgress((index + part) / files.length))
      if (answer.ok) uploaded.push(answer.asset)
      else setProblem(answer.code === 'network' ? t('uploadFailed') : errors(answer.code))
    }
    setProgress(null)
    if (input.current) input.current.value = ''
    if (uploaded.length > 0) told.current?.(uploaded)
  }
  return (
    <div className="grid justify-items-start gap-2">
      <Button aria-disabled={progress !== null} onClick={() => input.current?.click()}>
        <ImageUp className="size-4" aria-hidden />
        {t('upload')}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        multiple={several}
        aria-label={t('file')}
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => void upload([...(event.target.files ?? [])])}
      />
      {progress !== null && <progress className="w-full" max={1} value={progress} aria-label={t('uploading')} />}
      {problem && (
        <p role="alert" className="text-urgent text-xs">
          {problem}
        </p>
      )}
    </div>
  )
}
