import type { Status } from '@/lib/articles/status'

/**
 * Why nothing of an article may leave the newsroom by a preview link, or null when it may. Asked when a link is made and
 * again each time it is opened: every wall around a text (what was withdrawn; an embargo, once articles have one) is
 * a case here.
 */
export function heldBack(article: { status: Status }): 'withdrawn' | null {
  return article.status === 'withdrawn' ? 'withdrawn' : null
}
