import type { DocJson } from '../doc-json'
import { chatMarks } from './chat-marks'
import { lineBreak, type Run } from './run'
import { paragraphsOf, type TextOptions, textblockOf } from './textblock'

/**
 * Plain text as paragraphs. A blank line parts them where there is one; else each line is its own. Lines that a mail program
 * cut at a fixed width become whole again.
 */
export function plainBlocks(text: string, options: TextOptions & { marks: boolean }): DocJson[] {
  return paragraphTexts(text).flatMap((lines) => {
    const runs = lines.flatMap((line, index): Run[] => [
      ...(index > 0 ? [lineBreak] : []),
      ...(options.marks ? chatMarks(line) : [{ text: line, look: {} }]),
    ])
    return paragraphsOf(runs).map((paragraph) => paragraphOf(paragraph, options))
  })
}

export function paragraphOf(runs: Run[], options: TextOptions): DocJson {
  const { content, dir } = textblockOf(runs, null, options)
  return { type: 'paragraph', attrs: { dir }, content }
}

/** The lines of each paragraph. */
function paragraphTexts(text: string): string[][] {
  const clean = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').trim()
  const parts = clean.split(/\n(?:[^\S\n]*\n)+/u).map((part) => part.split('\n').map((line) => line.trim()))
  // Without blank lines a new line is a new paragraph; a list is one line an item either way.
  if (parts.length === 1 && !isWrapped(parts[0] ?? [])) return (parts[0] ?? []).map((line) => [line])
  return parts.flatMap((lines) => {
    if (isWrapped(lines)) return [[lines.join(' ')]]
    return aroundLists(lines)
  })
}

/** Each line of a typed list by itself, the lines before and after together. */
function aroundLists(lines: string[]): string[][] {
  const isItem = (index: number) => listLine.test(lines[index] ?? '')
  const inList = (index: number) => isItem(index) && (isItem(index - 1) || isItem(index + 1))
  const parts: string[][] = []
  lines.forEach((line, index) => {
    if (index === 0 || inList(index) || inList(index - 1)) parts.push([line])
    else parts.at(-1)?.push(line)
  })
  return parts
}

const listLine = /^(?:[-–—•●▪◦‣·*]|\(?\p{Nd}{1,2}[.)-]|[أ-يa-h][.)-])\s/u

/**
 * Were these lines cut at a fixed width? Three at least, each but the last nearly as long as the longest and with no room for
 * the word after it. Verses and headlines can be as even: only what reads as prose is sure, and in doubt lines stay.
 */
function isWrapped(lines: string[]): boolean {
  if (lines.length < 3 || lines.some((line) => listLine.test(line) || partedLine.test(line))) return false
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (longest < 50 || longest > 85) return false
  const cut = lines.slice(0, -1)
  const isCut = (line: string, at: number) => {
    const [next = ''] = lines[at + 1]?.split(' ', 1) ?? []
    return line.length >= longest - 16 && line.length + 1 + next.length > longest
  }
  return cut.every(isCut) && isProse(cut, lines.at(-1) ?? '')
}

/** Two halves of a verse, or columns. */
const partedLine = /\s(?:\.{2,}|…|\*+|\/|\|)\s|\s{2,}/u

/** Marks stand inside lines rather than at their ends, and one ends the whole. */
function isProse(cut: string[], last: string): boolean {
  const ended = cut.filter((line) => /[.،,;؛:!?؟…]$/u.test(line))
  return (
    /[.:!?؟…]["”»)\]]?$/u.test(last) && ended.length * 2 < cut.length && cut.some((line) => /[.،,;؛:!?؟]\s/u.test(line))
  )
}
