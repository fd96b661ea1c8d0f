'use client'
import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import type { DocJson } from '@/lib/body/doc-json'
import { inlineText } from '@/lib/body/text'
import type { MomentText as Text } from '@/lib/history/history'
import { formatList } from '@/lib/i18n/format'
import { type Locale, locales } from '@/lib/i18n/locales'
import { localize } from '@/lib/i18n/localized'
import { paperProps } from '../paper'
import { authorClass, initialsOf } from './author-look'
import { type DrawnAuthor, DrawnBlock } from './drawn-doc'

/** The text at a moment, coloured by who wrote it, with the names beside each block. */
export function MomentText({
  text,
  locale,
  uiLocale,
  label,
  onRestoreBlock,
}: {
  text: Text
  locale: Locale
  uiLocale: Locale
  label: string
  /** Absent for those who may not change the text, and where there is nothing to put back. */
  onRestoreBlock?: ((block: number) => void) | undefined
}) {
  const t = useTranslations('editor.time')
  const [only, setOnly] = useState<number | null>(null)
  const names = text.people.map(({ name }) => (name ? localize(name, uiLocale) : t('nobody')))
  const initials = initialsOf(names)
  const authors: DrawnAuthor[] = names.map((name, index) => ({ name, initials: initials[index] ?? '' }))
  const all = text.people.reduce((sum, { letters }) => sum + letters, 0)
  const base = locales[locale].dir
  return (
    <div className="grid gap-4">
      <ul aria-label={t('authors')} className="flex flex-wrap gap-2">
        {text.people.map(
          ({ id, letters }, index) =>
            letters > 0 && (
              <li key={id ?? 'nobody'}>
                <button
                  type="button"
                  aria-pressed={only === index}
                  className="border-line hover:bg-hover aria-pressed:border-accent inline-flex min-h-8 cursor-pointer items-center gap-2 rounded-full border px-3 text-sm"
                  onClick={() => setOnly((before) => (before === index ? null : index))}
                >
                  <span className={`tm-swatch ${authorClass(index)}`} aria-hidden>
                    {authors[index]?.initials}
                  </span>
                  {t('share', { name: names[index] ?? '', share: all > 0 ? letters / all : 0 })}
                </button>
              </li>
            ),
        )}
      </ul>
      <section aria-label={label} data-only={only === null ? undefined : authorClass(only)}>
        <div {...paperProps(locale)} className="tm-paper">
          {(text.doc.content ?? []).map((node, block) => {
            const writers = writersOf(node)
            if (writers.length === 0 && inlineText(node).trim() === '' && isEmptyText(node)) return null
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a document at a version never changes
              <div key={block} className="tm-block">
                <DrawnBlock node={node} base={base} authors={authors} />
                <div className="tm-beside" lang={uiLocale} dir={locales[uiLocale].dir}>
                  {writers.length > 0 && (
                    <p>
                      {formatList(
                        writers.map((writer) => names[writer] ?? ''),
                        uiLocale,
                      )}
                    </p>
                  )}
                  {onRestoreBlock && (
                    <Button tone="plain" className="tm-restore" onClick={() => onRestoreBlock(block)}>
                      <Undo2 className="size-3.5" aria-hidden />
                      {t('restoreBlock')}
                    </Button>
                  )}
                </div>
              </div>
            )
          })}
        </div>
      </section>
    </div>
  )
}

function writersOf(node: DocJson): number[] {
  const own = (node.marks ?? []).flatMap(({ type, attrs }) =>
    type === 'author' && typeof attrs?.person === 'number' ? [attrs.person] : [],
  )
  return [...new Set([...own, ...(node.content ?? []).flatMap(writersOf)])]
}

/** A block that would only be a gap; a picture or a divider is something without having text. */
function isEmptyText({ type }: DocJson): boolean {
  return ['headline', 'standfirst', 'paragraph', 'heading'].includes(type)
}
