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

const isolate = { type: 'isolate', attrs: { dir: 'ltr' } }

test.each<[string, DocJson, string]>([
  ['a run of the body', p('لغة ', marked('isolate', 'C++', { dir: 'ltr' })), 'لغة <bdi dir="ltr">C++</bdi>'],
  [
    'a run that several wrote, with a bold part',
    p(
      'هاتف ',
      { type: 'text', text: '+974 ', marks: [isolate, { type: 'author', attrs: { person: 0 } }] },
      { type: 'text', text: '4489 ', marks: [isolate, { type: 'author', attrs: { person: 1 } }] },
      { type: 'text', text: '6666', marks: [isolate, { type: 'bold' }] },
    ),
    'هاتف <bdi dir="ltr">+974 4489 <strong>6666</strong></bdi>',
  ],
  [
    'a run of the headline',
    { type: 'headline', content: [{ type: 'text', text: 'لغة C++' }] },
    'لغة <bdi dir="ltr">C++</bdi>',
  ],
  ['text that needs nothing', p('نص'), '>نص</p>'],
])('%s is drawn in its order', (_, node, expected) => expect(drawn(node)).toContain(expected))
