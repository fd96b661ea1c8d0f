import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, test } from 'vitest'
import type { DocJson } from '@/lib/body/doc-json'
import { marked, p } from '@/lib/body/testing'
import { DrawnBlock } from './drawn-doc'

const drawn = (node: DocJson) =>
  renderToStaticMarkup(
    <IntlProvider locale="ar" timeZone="UTC" messages={{}}>
      <DrawnBlock node={node} base="rtl" authors={[]} />
    </IntlProvider>,
  )

test.each<[string, DocJson, string]>([
  ['a run of the body', p('لغة ', marked('isolate', 'C++', { dir: 'ltr' })), 'لغة <bdi dir="ltr">C++</bdi>'],
  [
    'a run of the headline',
    { type: 'headline', content: [{ type: 'text', text: 'لغة C++' }] },
    'لغة <bdi dir="ltr">C++</bdi>',
  ],
  ['text that needs nothing', p('نص'), '>نص</p>'],
])('%s is drawn in its order', (_, node, expected) => expect(drawn(node)).toContain(expected))
