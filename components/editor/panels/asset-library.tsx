'use client'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { LazyDialog } from '@/components/ui/lazy-dialog'
import { Picture } from '@/components/ui/picture'
import type { AssetRef } from '@/lib/assets/asset-ref'
import { localeCodes } from '@/lib/i18n/locales'
import { revive } from './upload-picture'

type Page = { items: AssetRef[]; next: string | null }

/** The picture library, newest first, to choose one from. */
export function AssetLibrary({
  open,
  onOpenChange,
  onChoose,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
  onChoose: (asset: AssetRef) => void
}) {
  const t = useTranslations('editor.picture')
  return (
    <LazyDialog open={open} onOpenChange={onOpenChange} title={t('library')} size="lg">
      <Shelf
        onChoose={(asset) => {
          onChoose(asset)
          onOpenChange(false)
        }}
      />
    </LazyDialog>
  )
}

/** The pictures themselves, read anew each time the library opens. */
export function Shelf({
  onChoose,
  chosen,
}: {
  onChoose: (asset: AssetRef) => void
  /** Where several can be chosen: those that are. */
  chosen?: string[]
}) {
  const t = useTranslations('editor.picture')
  const [page, setPage] = useState<Page | null>(null)
  const [failed, setFailed] = useState(false)
  const [after, setAfter] = useState<string | null>(null)
  useEffect(() => {
    let left = false
    fetchPage(after).then(
      ({ items, next }) => {
        if (!left) setPage((before) => ({ items: [...(before?.items ?? []), ...items.map(revive)], next }))
      },
      () => setFailed(true),
    )
    return () => {
      left = true
    }
  }, [after])
  return (
    <>
      {failed && (
        <p role="alert" className="text-urgent text-sm">
          {t('libraryFailed')}
        </p>
      )}
      {page && page.items.length === 0 && <p className="text-muted text-sm">{t('libraryEmpty')}</p>}
      <ul className="grid max-h-[60vh] grid-cols-2 gap-3 overflow-y-auto p-1 sm:grid-cols-3">
        {page?.items.map((asset) => (
          <li key={asset.id}>
            <button
              type="button"
              aria-pressed={chosen?.includes(asset.id)}
              className="aria-pressed:outline-accent grid w-full cursor-pointer gap-1 rounded-md text-start outline-offset-2 aria-pressed:outline-3"
              onClick={() => onChoose(asset)}
            >
              <Picture
                picture={{ ...asset, alt: words(asset) || t('unnamed') }}
                shape="4x3"
                sizes="200px"
                maxWidth={640}
                className="w-full rounded-md"
              />
              <bdi className="text-muted line-clamp-2 text-xs">{words(asset)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {page?.next && <Button onClick={() => setAfter(page.next)}>{t('more')}</Button>}
    </>
  )
}

async function fetchPage(after: string | null): Promise<Page> {
  const response = await fetch(`/api/assets${after ? `?after=${encodeURIComponent(after)}` : ''}`)
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}

function words({ caption, alt }: AssetRef): string {
  return [caption, alt].flatMap((text) => localeCodes.map((code) => text[code])).find(Boolean) ?? ''
}
