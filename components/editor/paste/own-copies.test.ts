import { expect, test } from 'vitest'
import { isOwnCopy } from './own-copies'

test.each<[what: string, html: string, own: boolean]>([
  ['Midad', '<meta charset="utf-8"><p data-midad-slice="" data-pm-slice="1 1 []">نص</p>', true],
  ['Midad, as another browser writes it', '<p class="a" data-pm-slice="1 1 []" data-midad-slice>نص</p>', true],
  ['another editor', '<p data-pm-slice="1 1 []">نص</p>', false],
  ['a page that tells of it', '<p data-pm-slice="1 1 []">data-midad-slice="" نص</p>', false],
  ['a page without blocks of an editor', '<p data-midad-slice="">نص</p>', false],
  ['nothing', '', false],
])('copied from Midad? %s', (_, html, own) => expect(isOwnCopy(html)).toBe(own))
