import { HeldText } from '@/components/ui/held-text'
import { blockDirection } from '@/lib/arabic/direction'
import type { DocJson } from '@/lib/body/doc-json'
import { bodyBlocks, headlineOf, inlineText, standfirstOf } from '@/lib/body/text'
import { type Locale, locales } from '@/lib/i18n/locales'
import { paperProps } from './paper'

/** The text as it was when the page was drawn, to read until the editor has loaded. */
export function PrintedDraft({ doc, locale }: { doc: DocJson; locale: Locale }) {
  const base = locales[locale].dir
  return (
    <div {...paperProps(locale)} data-printed aria-hidden>
      <div className="tiptap" dir={base}>
        <h1>
          <HeldText locale={locale}>{headlineOf(doc)}</HeldText>
        </h1>
        <p data-field="standfirst">
          <HeldText locale={locale}>{standfirstOf(doc)}</HeldText>
        </p>
        {bodyBlocks(doc).map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
          <p key={index} dir={blockDirection(block.attrs?.dir, inlineText(block), base)}>
            {inlineText(block)}
          </p>
        ))}
      </div>
    </div>
  )
}
