import type { DocJson } from '@/lib/body/doc-json'
import { bodyBlocks } from '@/lib/body/text'
import type { Direction } from '@/lib/i18n/locales'
import type { BodyRefs } from '@/lib/publications/body-refs'
import { Blocks } from './block'

/**
 * The body of an article for readers: its blocks, without headline and standfirst. Draws only what it knows, whatever the
 * document holds. `dir` is the direction of the article's language.
 */
export function Body({ doc, dir, refs }: { doc: DocJson; dir: Direction; refs: BodyRefs }) {
  return <Blocks nodes={bodyBlocks(doc)} base={dir} refs={refs} />
}
