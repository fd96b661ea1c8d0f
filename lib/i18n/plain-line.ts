import { resolveDir } from '@/lib/arabic/direction'
import { heldText } from '@/lib/arabic/hold-runs'
import type { Direction } from './locales'

/**
 * A line of plain text that is shown by itself (a headline on a card of another site) and read in direction `dir`: isolates
 * hold its runs. For output only.
 */
export function plainLine(text: string, dir: Direction): string {
  return withDirection(heldText(text, dir), dir)
}

/** Programs set each line of plain text by its first letter: one that runs otherwise begins with a mark that says so. */
export function withDirection(text: string, dir: Direction): string {
  return text
    .split('\n')
    .map((line) => marked(line, dir))
    .join('\n')
}

function marked(line: string, dir: Direction): string {
  // What is isolated says nothing about the line (UAX #9, P2).
  const first = /\p{L}/u.exec(line.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, ''))?.[0]
  return first && resolveDir(first, dir) !== dir ? `${marks[dir]}${line}` : line
}

const marks: Record<Direction, string> = { rtl: '\u200F', ltr: '\u200E' }
