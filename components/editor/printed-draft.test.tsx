import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { doc, p } from '@/lib/body/testing'
import type { Locale } from '@/lib/i18n/locales'
import { PrintedDraft } from './printed-draft'

test.each<[string, DocJson, Locale, 'rtl' | 'ltr']>([
  ['an Arabic text that begins with a Latin name', p('Reuters قالت ذلك'), 'ar', 'rtl'],
  ['digits of an Arabic text', p('2026'), 'ar', 'rtl'],
  ['an English text that begins with an Arabic name', p('قصر is a palace'), 'en', 'ltr'],
  ['a text wholly of the other direction', p('Reuters'), 'ar', 'ltr'],
  ['a text that was given a direction', { ...p('نص'), attrs: { dir: 'ltr' } }, 'ar', 'ltr'],
])('%s is drawn as the editor will', (_, block, locale, dir) => {
  const drawn = renderToStaticMarkup(<PrintedDraft doc={doc('', '', block)} locale={locale} />)
  expect(drawn).toContain(`<p dir="${dir}">`)
})
