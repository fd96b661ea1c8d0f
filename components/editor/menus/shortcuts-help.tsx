'use client'
import { useTranslations } from 'use-intl'
import { Dialog } from '@/components/ui/dialog'
import { Link } from '@/components/ui/link'
import { docks } from '../dock/docks'
import { keysLabel } from './keys-label'
import { shortcutGroups, shortcuts } from './shortcuts'

/** Every key of the editor, by what it is for; the tools beside the text name theirs themselves. */
export function ShortcutsHelp({ onClose }: { onClose: () => void }) {
  const t = useTranslations('editor.menus.help')
  const tDock = useTranslations('editor')
  const ofDocks = docks.flatMap(({ name, label, keys }) =>
    keys ? [{ id: name, label: tDock(label as 'menus.title'), keys }] : [],
  )
  return (
    <Dialog open onOpenChange={onClose} size="lg" title={t('title')} description={t('intro')}>
      <section
        aria-label={t('title')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="grid max-h-[70dvh] gap-x-8 gap-y-5 overflow-y-auto sm:grid-cols-2"
      >
        {shortcutGroups.map((group) => (
          <Group
            key={group}
            title={t(`groups.${group}`)}
            lines={shortcuts
              .filter((one) => one.group === group)
              .map(({ id, keys }) => ({ id, label: t(`keys.${id}`), keys }))}
          />
        ))}
        {ofDocks.length > 0 && <Group title={tDock('dock.label')} lines={ofDocks} />}
        <div className="grid content-start gap-2 text-sm">
          <h3 className="font-semibold">{t('typed.title')}</h3>
          <ul className="text-muted list-disc ps-5">
            <li>{t('typed.slash')}</li>
            <li>{t('typed.lists')}</li>
            <li>{t('typed.headings')}</li>
            <li>{t('typed.runs')}</li>
          </ul>
        </div>
      </section>
      <p className="text-sm">
        <Link href="/newsroom/lab/bidi" target="_blank" className="text-accent underline underline-offset-4">
          {t('lab')}
        </Link>
      </p>
    </Dialog>
  )
}

function Group({ title, lines }: { title: string; lines: { id: string; label: string; keys: string }[] }) {
  return (
    <section className="grid content-start gap-1.5 text-sm">
      <h3 className="font-semibold">{title}</h3>
      <dl className="grid gap-1">
        {lines.map(({ id, label, keys }) => (
          <div key={id} className="flex items-baseline justify-between gap-4">
            <dt className="text-muted">{label}</dt>
            <dd>
              <kbd
                dir="ltr"
                className="bg-sunken border-line rounded-sm border px-1.5 py-0.5 text-xs whitespace-nowrap"
              >
                {keysLabel(keys)}
              </kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
