'use client'
import { useTranslations } from 'use-intl'
import type { ReviewAnswer } from './review-api'

/** Why something was not done, in words. */
export function useRefusalText(): (answer: Extract<ReviewAnswer, { ok: false }>) => string {
  const t = useTranslations('editor.review')
  const refusals = useTranslations('errors.refusals')
  return ({ error, reason }) => {
    if (reason === 'not_your_comment') return refusals('forbidden_not_your_comment')
    const known = said.find((one) => one === error)
    return known ? refusals(known) : t('notSent')
  }
}

const said = ['forbidden', 'not_found', 'not_signed_in', 'other_person', 'invalid'] as const
