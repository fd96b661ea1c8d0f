import { resolveDir } from '@/lib/arabic/direction'
import { normalizeArabic } from '@/lib/arabic/normalize'
import { findRuns } from '@/lib/arabic/runs'
import type { Direction } from '@/lib/i18n/locales'
import type { DocJson } from '../doc-json'
import { safeUrl } from '../safe-url'
import { storable, withoutDirectionControls } from '../storable-text'
import { findUrls } from '../urls'
import { isolatesFromControls } from './bidi-controls'
import { cleanUrl } from './clean-url'
import { pastedDir } from './pasted-dir'
import { changeRanges, joined, type Look, type Run, textOfRuns } from './run'

export type TextOptions = {
  /** The direction of the article. */
  base: Direction
}

/** The lines that runs make: two breaks in a row begin a new one. */
export function paragraphsOf(runs: Run[]): Run[][] {
  const clean = trimmed(joined(normalized(isolatesFromControls(runs))))
  const paragraphs: Run[][] = [[]]
  clean.forEach((run, index) => {
    if (run.isBreak && clean[index + 1]?.isBreak) return
    if (run.isBreak && clean[index - 1]?.isBreak) paragraphs.push([])
    else paragraphs.at(-1)?.push(run)
  })
  return paragraphs.map(withoutEdgeBreaks).filter((paragraph) => paragraph.length > 0)
}

/** Before and after all words a break shows nothing. */
function withoutEdgeBreaks(paragraph: Run[]): Run[] {
  const isWords = ({ isBreak, text }: Run) => !isBreak && text !== ''
  const first = paragraph.findIndex(isWords)
  return first === -1 ? [] : paragraph.slice(first, paragraph.findLastIndex(isWords) + 1)
}

/** The content of a text block and the direction to store with it. */
export function textblockOf(
  runs: Run[],
  declared: Direction | null,
  { base }: TextOptions,
): { content: DocJson[]; dir: Direction | null } {
  const text = textOfRuns(runs)
  const dir = pastedDir(declared, text, base)
  const linked = linkedUrls(runs, text)
  const held = (dir ?? resolveDir(text, base)) === 'rtl' ? isolated(linked, text) : withoutIsolates(linked)
  return { content: joined(held).map(inlineJson), dir }
}

function normalized(runs: Run[]): Run[] {
  return runs.map((run) => {
    if (run.isBreak) return run
    if (run.look.code) return { ...run, text: withoutDirectionControls(storable(run.text)) }
    return { ...run, text: withCleanUrls(normalizeArabic(run.text)) }
  })
}

/** An address that is shown is shown as it is linked. */
function withCleanUrls(text: string): string {
  if (!text.includes('://')) return text
  const parts: string[] = []
  let at = 0
  for (const { url, index } of findUrls(text)) {
    parts.push(text.slice(at, index), cleanUrl(url))
    at = index + url.length
  }
  return parts.join('') + text.slice(at)
}

/** No space at an end, beside a break, or after another space; code keeps its indents. */
function trimmed(runs: Run[]): Run[] {
  const result: Run[] = []
  let afterSpace = true
  for (const run of runs) {
    const isKept = run.isBreak || isWrittenCode(run)
    const single = isKept ? run.text : run.text.replace(/[\s\u00A0]+/gu, ' ')
    const text: string = !isKept && afterSpace ? single.replace(/^ /, '') : single
    if (run.isBreak) dropLastSpace(result)
    if (text === '') continue
    result.push({ ...run, text })
    afterSpace = run.isBreak === true || text.endsWith(' ')
  }
  dropLastSpace(result)
  return joined(result)
}

function dropLastSpace(runs: Run[]): void {
  const last = runs.at(-1)
  if (!last || last.isBreak || isWrittenCode(last) || !last.text.endsWith(' ')) return
  const text = last.text.slice(0, -1)
  if (text === '') runs.pop()
  else runs[runs.length - 1] = { ...last, text }
}

function isWrittenCode({ look, text }: Run): boolean {
  return look.code === true && text.trim() !== ''
}

function linkedUrls(runs: Run[], text: string): Run[] {
  if (!text.includes('://')) return runs
  const addresses = findUrls(text).flatMap(({ url, index }) => {
    const href = safeUrl(url)
    return href ? [{ from: index, to: index + url.length, href }] : []
  })
  return changeRanges(runs, addresses, (look, { href }) => (look.href || look.code ? look : { ...look, href }))
}

/** Runs that a right-to-left paragraph would take apart: phone numbers, addresses, C++. */
function isolated(runs: Run[], text: string): Run[] {
  return changeRanges(runs, findRuns(text), (look) => (look.code ? look : { isolate: 'ltr', ...look }))
}

/** In a left-to-right block only runs of the other direction need holding, and code. */
function withoutIsolates(runs: Run[]): Run[] {
  return runs.map(({ look: { isolate, ...look }, ...run }) => ({
    ...run,
    look: isolate === 'rtl' ? { ...look, isolate } : look,
  }))
}

function inlineJson({ text, look, isBreak }: Run): DocJson {
  if (isBreak) return { type: 'hardBreak' }
  const marks = marksOf(look, text)
  return { type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }
}

function marksOf(
  { href, bold, italic, underline, strike, isolate, code }: Look,
  text: string,
): NonNullable<DocJson['marks']> {
  // Code has no mark of its own: isolates are what nobody rewrites. It runs from left to right, whatever words it quotes.
  const held = code ? resolveDir(text, 'ltr') : isolate
  return [
    ...(href ? [{ type: 'link', attrs: { href } }] : []),
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
    ...(underline ? [{ type: 'underline' }] : []),
    ...(strike ? [{ type: 'strike' }] : []),
    ...(held ? [{ type: 'isolate', attrs: { dir: held } }] : []),
  ]
}
