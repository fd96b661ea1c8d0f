'use client'
import '../editor.css'
import '../menus/menus.css'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { HeldRuns } from '@/components/ui/held-text'
import { paperProps } from '../paper'
import { useBlockWords } from '../views/block-words'
import type { Measured } from './measure'
import type { RenderingSample } from './rendering-cases'

const groups = ['rendering', 'directions', 'carets'] as const

/** What this browser does with mixed text, case by case, measured now. */
export function BidiLab() {
  const t = useTranslations('editor.menus.lab')
  const place = useRef<HTMLDivElement>(null)
  const words = useBlockWords()
  const latest = useRef(words)
  const [turn, setTurn] = useState(1)
  const [found, setFound] = useState<Measured[] | 'failed' | null>(null)
  useEffect(() => {
    const { current } = place
    if (!current) return
    let left = false
    void turn
    setFound(null)
    import('./measure')
      .then(({ measureAll }) => measureAll(current, latest.current))
      .then(
        (measured) => !left && setFound(measured),
        () => !left && setFound('failed'),
      )
    return () => {
      left = true
    }
  }, [turn])
  const all = Array.isArray(found) ? found : []
  const passed = all.filter(({ expected, measured }) => expected === measured).length
  return (
    <div className="grid gap-6">
      <p className="text-muted max-w-prose">{t('intro')}</p>
      <p role="status" className="font-semibold">
        {found === null ? t('running') : found === 'failed' ? t('error') : t('summary', { passed, total: all.length })}
      </p>
      {all.length > 0 &&
        groups.map((group) => (
          <Results key={group} title={t(group)} lines={all.filter((one) => one.group === group)} />
        ))}
      <div>
        <Button onClick={() => setTurn(turn + 1)}>{t('again')}</Button>
      </div>
      {/* Measured as it is seen, so it is drawn; nobody has to see it, and it makes no page wider. */}
      <div aria-hidden className="pointer-events-none fixed inset-0 -z-10 overflow-clip opacity-0">
        <div {...paperProps('ar')} ref={place} inert={found !== null} className="paper w-96" />
      </div>
    </div>
  )
}

function Results({ title, lines }: { title: string; lines: Measured[] }) {
  const t = useTranslations('editor.menus.lab')
  return (
    <section className="grid gap-2">
      <h2 className="text-lg font-semibold">{title}</h2>
      <div>
        <table className="w-full text-sm [overflow-wrap:anywhere]">
          <thead>
            <tr className="border-line border-b text-start">
              {(['case', 'expected', 'measured', 'result'] as const).map((head) => (
                <th
                  key={head}
                  scope="col"
                  className="px-1.5 py-1.5 text-start font-medium last:whitespace-nowrap sm:px-2"
                >
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, sample, expected, measured }) => (
              <tr key={id} className="border-line border-b">
                <th scope="row" className="px-1.5 py-1.5 text-start font-normal sm:px-2">
                  {t(`cases.${id}` as 'cases.plusPlus')}
                  {sample && (
                    <p dir={sample.dir} lang="ar" className="text-muted">
                      <Line sample={sample} />
                    </p>
                  )}
                </th>
                <td className="px-1.5 py-1.5 sm:px-2">
                  <Seen text={expected} />
                </td>
                <td className="px-1.5 py-1.5 sm:px-2">
                  <Seen text={measured} />
                </td>
                <td
                  className={`px-1.5 py-1.5 whitespace-nowrap sm:px-2 ${expected === measured ? '' : 'text-urgent font-semibold'}`}
                >
                  {expected === measured ? t('pass') : t('fail')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Line({ sample: { dir, before, piece, isolated, after } }: { sample: RenderingSample }) {
  const text = before + piece + after
  return isolated ? <HeldRuns dir={dir}>{text}</HeldRuns> : text
}

/** Characters from left to right as they were seen, put into no other order by what they are. */
function Seen({ text }: { text: string }) {
  return (
    <bdo dir="ltr" className="font-mono">
      {text}
    </bdo>
  )
}
