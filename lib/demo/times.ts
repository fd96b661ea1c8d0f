import type { TransitionName } from '@/lib/articles/workflow'
import type { DemoArticle, DemoStatus } from './story'

export type Times = { begun: number; written: number; stages: [minutes: number, name: TransitionName][] }

/** Minutes around the publication of the story at which an article is written and taken on to where it stands; a translation follows the first. */
export function timesOf({ status, note }: DemoArticle, isFirst: boolean): Times {
  const [submit, approve, publish] = isFirst ? [-60, -20, 0] : [40, 50, 60]
  const stages: Record<DemoStatus, Times['stages']> = {
    draft: note
      ? [
          [submit, 'submit'],
          [approve, 'send_back'],
        ]
      : [],
    in_review: [[submit, 'submit']],
    ready: [
      [submit, 'submit'],
      [approve, 'approve'],
    ],
    published: [
      [submit, 'submit'],
      [approve, 'approve'],
      [publish, 'publish'],
    ],
    published_with_changes: [
      [submit, 'submit'],
      [approve, 'approve'],
      [publish, 'publish'],
    ],
    withdrawn: [
      [submit, 'submit'],
      [approve, 'approve'],
      [publish, 'publish'],
      [publish + 50, 'withdraw'],
    ],
  }
  return isFirst
    ? { begun: -270, written: -80, stages: stages[status] }
    : { begun: 12, written: 35, stages: stages[status] }
}
