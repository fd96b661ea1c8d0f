import { isTableWidths } from '@/lib/body/nodes/table'
import { translator } from '@/lib/i18n/messages'
import type { BlockProps } from '../block-props'

const classes = { even: 'even', first_wide: 'first-wide', first_narrow: 'first-narrow' }

/** On a narrow screen the table scrolls, not the page. */
export function Table({ attrs, dir, refs, children }: BlockProps) {
  const widths = isTableWidths(attrs.widths) ? attrs.widths : 'even'
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="table-frame" aria-label={translator(refs.locale, 'reader')('table')} tabIndex={0}>
      <table className={classes[widths]} dir={dir}>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
