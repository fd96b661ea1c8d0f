'use client'
import { type KeyboardEvent, type MouseEvent, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Picture } from '@/components/ui/picture'
import type { AssetRef } from '@/lib/assets/asset-ref'
import type { PanelActions } from './panel-actions'
import { useSavedField } from './use-saved-field'

type Point = { x: number; y: number }

const moves: Record<string, Point> = {
  ArrowLeft: { x: -2, y: 0 },
  ArrowRight: { x: 2, y: 0 },
  ArrowUp: { x: 0, y: -2 },
  ArrowDown: { x: 0, y: 2 },
}

/** The point that every crop keeps, set by a click or with the arrow keys. Percent of the picture, from its physical corner in any language. */
export function FocalPoint({
  asset,
  disabled,
  setAssetField,
}: {
  asset: AssetRef
  disabled: boolean
  setAssetField: PanelActions['setAssetField']
}) {
  const t = useTranslations('editor.picture')
  const { focalX, focalY } = asset
  const stored = useMemo(() => ({ x: focalX, y: focalY }), [focalX, focalY])
  const saved = useSavedField<Point>(
    { value: stored, version: asset.fields.focal?.version ?? 0 },
    (value, version) => setAssetField({ assetId: asset.id, field: 'focal', value, version }),
    (current) => current as Point,
  )
  const { x, y } = saved.value
  const byClick = (event: MouseEvent<HTMLButtonElement>) => {
    // A click made by the keyboard has no place in the picture.
    if (event.detail === 0) return
    const box = event.currentTarget.getBoundingClientRect()
    saved.field.type({
      x: percent((event.clientX - box.left) / box.width),
      y: percent((event.clientY - box.top) / box.height),
    })
  }
  const byKey = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    saved.field.type({ x: percent((x + move.x) / 100), y: percent((y + move.y) / 100) })
  }
  return (
    <div className="grid gap-1">
      <div className="relative overflow-hidden rounded-md">
        <Picture
          picture={{ ...asset, focalX, focalY, alt: '' }}
          shape="full"
          sizes="320px"
          className="block h-auto w-full"
        />
        <button
          type="button"
          disabled={disabled}
          aria-label={t('focalAt', { x, y })}
          className="absolute inset-0 cursor-crosshair disabled:cursor-default"
          onClick={byClick}
          onKeyDown={byKey}
        >
          <span
            aria-hidden
            dir="ltr"
            className="absolute size-6 -translate-1/2 rounded-full border-2 border-white shadow-[0_0_0_2px_rgb(0_0_0/0.6)]"
            style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }}
          />
        </button>
      </div>
      <p className="text-muted text-xs">{saved.message ?? t('focalHint')}</p>
      {saved.conflict && (
        <button
          type="button"
          className="text-accent justify-self-start text-xs underline"
          onClick={() => saved.field.takeTheirs()}
        >
          {t('focalTake')}
        </button>
      )}
    </div>
  )
}

function percent(part: number): number {
  return Math.round(Math.min(Math.max(part, 0), 1) * 100)
}
