'use client'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { suggestSlug } from '@/lib/arabic/slug'
import { type Locale, locales } from '@/lib/i18n/locales'
import { useDraftHandle } from '../draft-handle'
import { FieldFrame } from './field-frame'
import type { PanelActions } from './panel-actions'
import { useSavedField } from './use-saved-field'

/** The end of the article's address, in its own script. Empty: it is made of the headline when the article is published. */
export function SlugField({
  articleId,
  slug,
  headline,
  version,
  locale,
  mayEdit,
  setField,
}: {
  articleId: string
  slug: string | null
  headline: string
  version: number
  locale: Locale
  mayEdit: boolean
  setField: PanelActions['setField']
}) {
  const t = useTranslations('editor.panel')
  const draft = useDraftHandle()
  const id = useId()
  const saved = useSavedField<string>(
    { value: slug ?? '', version },
    (value, base) => setField({ articleId, field: 'slug', value, version: base }),
    (current) => (typeof current === 'string' ? current : ''),
  )
  return (
    <FieldFrame id="field-slug" label={t('slug')} labelFor={id} saved={saved} show={(value) => value || '—'}>
      <input
        id={id}
        dir={locales[locale].dir}
        lang={locale}
        className={controlClass()}
        value={saved.value}
        placeholder={suggestSlug(headline)}
        disabled={!mayEdit}
        aria-describedby={`${id}-hint`}
        onChange={(event) => saved.field.type(event.target.value)}
        onBlur={() => void saved.field.flush()}
      />
      <div className="flex items-center gap-2">
        <p id={`${id}-hint`} className="text-muted flex-1 text-xs">
          {t('slugHint')}
        </p>
        {mayEdit && (
          <Button
            tone="plain"
            className="text-xs"
            onClick={() => void saved.field.choose(suggestSlug(draft.current?.headline() ?? headline))}
          >
            {t('suggestSlug')}
          </Button>
        )}
      </div>
    </FieldFrame>
  )
}
