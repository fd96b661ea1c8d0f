'use client'
import { CircleAlert, Info } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Problem } from '@/lib/articles/readiness'
import type { Tk } from '@/lib/body/tks'
import { useDraftHandle } from '../draft-handle'

/** What stands in the way of publishing, each line leading to its place. Errors first. */
export function Readiness({ problems }: { problems: Problem[] }) {
  const t = useTranslations('editor.header')
  const words = useTranslations('errors.problems')
  const draft = useDraftHandle()
  if (problems.length === 0) return null
  const goTo = ({ place }: Problem) => {
    if (place === 'headline' || place === 'standfirst' || place === 'body') draft.current?.focus(place)
    else focusField(place)
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return (
    <details className="border-line rounded-md border text-sm" open={errors > 0 && errors <= 2}>
      <summary className="cursor-pointer px-3 py-2">
        {errors > 0 ? t('blocking', { count: errors }) : t('advice', { count: problems.length })}
      </summary>
      <ul className="grid gap-0.5 px-1.5 pb-2">
        {problems.map((problem) => (
          <li key={problem.code}>
            <button
              type="button"
              className="hover:bg-hover flex min-h-8 w-full cursor-pointer items-center gap-2 rounded-sm px-1.5 text-start"
              onClick={() => goTo(problem)}
            >
              {problem.severity === 'error' ? (
                <CircleAlert className="text-urgent size-4 shrink-0" role="img" aria-label={t('error')} />
              ) : (
                <Info className="text-muted size-4 shrink-0" role="img" aria-label={t('warning')} />
              )}
              {words(problem.code, { count: problem.count ?? 0 })}
            </button>
            {problem.tks && <TkList tks={problem.tks} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What is to be completed and what is missing there, each leading to its place. */
function TkList({ tks }: { tks: Tk[] }) {
  const t = useTranslations('editor.tk')
  const draft = useDraftHandle()
  return (
    <ul className="ps-7">
      {tks.map((tk, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several may say the same, in their order
        <li key={index}>
          <button
            type="button"
            className="hover:bg-hover text-muted min-h-7 w-full cursor-pointer rounded-sm px-1.5 text-start break-words"
            onClick={() => draft.current?.focusTk(tk)}
          >
            {tk.note ? t('placeWithNote', tk) : t('place', tk)}
          </button>
        </li>
      ))}
    </ul>
  )
}

function focusField(place: string) {
  const field = document.getElementById(`field-${place}`)
  field?.scrollIntoView({ block: 'center' })
  const control = field?.querySelector<HTMLElement>('input:not([tabindex="-1"]), select, textarea, button')
  ;(control ?? field)?.focus({ preventScroll: true })
}
