import type { Status } from '@/lib/articles/status'
import type { Role } from './roles'

/**
 * `own`: only what the person wrote or was assigned. `statuses`: only at these stages. `anywhere`: also outside the sections
 * and languages that the role is narrowed to.
 */
export type Rule = { role: Role; own?: true; statuses?: readonly Status[]; anywhere?: true }

const anyone: readonly Rule[] = [
  { role: 'reporter' },
  { role: 'translator' },
  { role: 'editor' },
  { role: 'photo_editor' },
  { role: 'publisher' },
  { role: 'admin' },
]
const desk: readonly Rule[] = [{ role: 'editor' }, { role: 'publisher' }]
const publisher: readonly Rule[] = [{ role: 'publisher' }]
const admin: readonly Rule[] = [{ role: 'admin' }]
/** Writers change their own text until they hand it in; from then on it is the desk's. */
const writers: readonly Rule[] = [
  { role: 'reporter', own: true, statuses: ['draft'] },
  { role: 'translator', own: true, statuses: ['draft'] },
  ...desk,
]

/** Whoever answers for a text may show it to somebody outside before it is published. */
const sharers: readonly Rule[] = [{ role: 'reporter', own: true }, { role: 'translator', own: true }, ...desk]

/** A proposal binds nobody: who works with texts may make it on any of them, a translator on the source too. */
const proposers: readonly Rule[] = [
  { role: 'reporter', anywhere: true },
  { role: 'translator', anywhere: true },
  { role: 'photo_editor', anywhere: true },
  { role: 'editor', anywhere: true },
  { role: 'publisher', anywhere: true },
]

/** Every permission of Midad. A person may act when one of their grants satisfies one of the action's rules. */
const table = {
  'story.create': [{ role: 'reporter' }, ...desk],
  'article.view': anyone,
  'article.edit': writers,
  'article.suggest': proposers,
  'article.comment': [...proposers, { role: 'admin', anywhere: true }],
  'article.submit': writers,
  'article.send_back': desk,
  'article.approve': desk,
  'article.publish': publisher,
  'article.withdraw': publisher,
  'article.restore': publisher,
  'article.share_preview': sharers,
  'article.translate': [{ role: 'translator' }, ...desk],
  'taxonomy.create': [{ role: 'reporter' }, { role: 'translator' }, ...desk],
  'taxonomy.manage': admin,
  'asset.upload': [{ role: 'reporter' }, { role: 'photo_editor' }, ...desk],
  'asset.edit': [{ role: 'reporter' }, { role: 'translator' }, { role: 'photo_editor' }, ...desk],
  'house_style.edit': [...publisher, ...admin],
  'people.view': admin,
  'people.manage': admin,
  'audit.view': admin,
} satisfies Record<string, readonly Rule[]>

export type Action = keyof typeof table

export const rules: Record<Action, readonly Rule[]> = table
