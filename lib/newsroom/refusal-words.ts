import type { ProblemCode } from '@/lib/articles/readiness'
import { problemCodes } from '@/lib/articles/readiness'
import { type Status, statuses } from '@/lib/articles/status'
import type { RefusalCode } from '@/lib/errors'
import { formatList } from '@/lib/i18n/format'
import { isolate } from '@/lib/i18n/isolate'
import { type Locale, locales } from '@/lib/i18n/locales'
import { type LocalizedText, localize } from '@/lib/i18n/localized'
import { translator } from '@/lib/i18n/messages'
import type { Explanation } from '@/lib/permissions/can'
import { type Role, roles } from '@/lib/permissions/roles'

type Details = Record<string, unknown>

/** A refusal as a sentence: why, and what would help. Details of another shape than expected give the plain sentence. */
export function refusalWords(locale: Locale, code: RefusalCode, details: Details = {}): string {
  const t = translator(locale, 'errors')
  switch (code) {
    case 'forbidden':
      if (details.reason === 'self') return t('refusals.forbidden_self')
      if (details.reason === 'suggestions_only') return t('refusals.forbidden_suggestions_only')
      if (details.reason === 'comments_only') return t('refusals.forbidden_comments_only')
      if (details.reason === 'not_your_comment') return t('refusals.forbidden_not_your_comment')
      return forbiddenWords(locale, details) ?? t('refusals.forbidden')
    case 'invalid':
      return typeof details.most === 'number'
        ? t('refusals.invalid_too_long', { most: details.most })
        : t('refusals.invalid')
    case 'too_many_attempts':
      return t('refusals.too_many_attempts', { minutes: typeof details.minutes === 'number' ? details.minutes : 15 })
    case 'stale': {
      if (details.kind === 'entry') return t('refusals.stale_entry')
      const name = nameIn(details.by, locale)
      return name ? t('refusals.staleBy', { name: isolate(name, locales[locale].dir) }) : t('refusals.stale')
    }
    case 'not_ready': {
      const problems = problemsIn(details.problems).map((problem) => t(`problems.${problem}`))
      return problems.length > 0
        ? t('refusals.not_ready_because', { problems: problems.join(' ') })
        : t('refusals.not_ready')
    }
    case 'wrong_status': {
      const status = statuses.find((known) => known === details.status)
      return status
        ? t('refusals.wrong_status_now', { status: statusWord(locale, status) })
        : t('refusals.wrong_status')
    }
    case 'already_exists':
      if (details.kind === 'section') return t('refusals.already_exists_section')
      if (details.kind === 'word') return t('refusals.already_exists_word')
      if (details.kind === 'name') return takenSpelling(locale, details)
      return t(details.field === 'slug' ? 'refusals.already_exists_slug' : 'refusals.already_exists')
    default:
      return t(`refusals.${code}`)
  }
}

/** Why somebody may not do something, and who may; '' when allowed. */
export function explanationWords(locale: Locale, explanation: Explanation): string {
  if (explanation.allowed) return ''
  const t = translator(locale, 'errors')
  return t(`reasons.${explanation.reason}`, { roles: roleWords(locale, explanation.roles) })
}

/** Roles as a list in the reader's language. */
export function roleWords(locale: Locale, held: readonly Role[]): string {
  const t = translator(locale, 'newsroom')
  return formatList(
    held.map((role) => t(`roles.${role}`)),
    locale,
  )
}

const reasons = ['role', 'scope', 'not_yours', 'status'] as const

function forbiddenWords(locale: Locale, { reason, roles: may }: Details): string | null {
  const known = reasons.find((one) => one === reason)
  if (!known || !Array.isArray(may)) return null
  return explanationWords(locale, { allowed: false, reason: known, roles: roles.filter((role) => may.includes(role)) })
}

/** Both names are set inside the sentence: neither may reorder it. */
function takenSpelling(locale: Locale, details: Details): string {
  const spelling = typeof details.spelling === 'string' ? details.spelling : ''
  const within = (text: string) => isolate(text, locales[locale].dir)
  return translator(locale, 'errors')('refusals.already_exists_name', {
    spelling: within(spelling),
    name: within(nameIn(details, locale)),
  })
}

function problemsIn(value: unknown): ProblemCode[] {
  if (!Array.isArray(value)) return []
  const codes = value.map((item) => (typeof item === 'object' && item !== null && 'code' in item ? item.code : item))
  return problemCodes.filter((code) => codes.includes(code))
}

function nameIn(value: unknown, locale: Locale): string {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : null
  return typeof name === 'object' && name !== null ? localize(name as LocalizedText, locale) : ''
}

function statusWord(locale: Locale, status: Status): string {
  return translator(locale, 'newsroom')(`statuses.${status}`)
}
