'use client'
import { ArrowLeft, RotateCw } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { Headline } from '@/components/ui/headline'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/i18n/locales'
import { setScheme } from './set-scheme'

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const
type Screen = keyof typeof screens
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

/** The readers' own page of a draft in a frame as large as their screen, made smaller where it does not fit. */
export function DraftPreview({ articleId, headline, locale }: { articleId: string; headline: string; locale: Locale }) {
  const t = useTranslations('editor.tools.preview')
  const untitled = useTranslations('newsroom')('untitled')
  const [screen, setScreen] = useState<Screen>('phone')
  const [theme, setTheme] = useState<Theme>('light')
  const [turn, setTurn] = useState(1)
  const { width, height } = screens[screen]
  const { room, scale } = useScale(width)
  const frame = useRef<HTMLIFrameElement>(null)
  const paint = useCallback(() => {
    const { current } = frame
    if (current?.contentDocument) setScheme(current.contentDocument, theme)
  }, [theme])
  useEffect(paint, [paint])
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <Link href={`/newsroom/articles/${articleId}`} className={buttonClass('plain')}>
          <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden />
          {t('back')}
        </Link>
        <h1 className="min-w-0 grow basis-40 text-base font-semibold">
          {headline ? (
            <Headline locale={locale} className="text-match block truncate">
              {headline}
            </Headline>
          ) : (
            untitled
          )}
        </h1>
        <Choice label={t('device')} value={screen} options={['phone', 'desktop']} words={t} choose={setScreen} />
        <Choice label={t('theme')} value={theme} options={themes} words={t} choose={setTheme} />
        <Button aria-label={t('refresh')} title={t('refresh')} onClick={() => setTurn(turn + 1)}>
          <RotateCw className="size-4" aria-hidden />
        </Button>
      </div>
      <div ref={room} className="overflow-hidden">
        <div
          className="border-line mx-auto box-content overflow-hidden rounded-xl border"
          style={{ inlineSize: width, blockSize: height, zoom: scale }}
        >
          <iframe
            ref={frame}
            key={turn}
            src={`/preview/draft/${articleId}`}
            title={t('frame')}
            className="block size-full border-0"
            onLoad={paint}
          />
        </div>
      </div>
    </div>
  )
}

function Choice<Value extends string>({
  label,
  value,
  options,
  words,
  choose,
}: {
  label: string
  value: Value
  options: readonly Value[]
  words: (name: Value) => string
  choose: (value: Value) => void
}) {
  return (
    <fieldset aria-label={label} className="border-line flex rounded-md border p-0.5">
      {options.map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          className="aria-pressed:bg-accent-soft aria-pressed:text-accent hover:bg-hover min-h-8 cursor-pointer rounded-sm px-3 text-sm"
          onClick={() => choose(option)}
        >
          {words(option)}
        </button>
      ))}
    </fieldset>
  )
}

const border = 2

/** How much smaller a screen must be drawn to fit the room there is. */
function useScale(width: number) {
  const room = useRef<HTMLDivElement>(null)
  const [available, setAvailable] = useState(width)
  useEffect(() => {
    const { current } = room
    if (!current) return
    const observer = new ResizeObserver(() => setAvailable(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return { room, scale: Math.min(1, (available - border) / width) }
}
