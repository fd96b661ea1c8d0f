import type { Look, Run } from './run'

/** Text with the marks that messages are written with: *bold*, _italic_, ~struck~. Marks inside words are letters. */
export function chatMarks(text: string, look: Look = {}): Run[] {
  const runs: Run[] = []
  let rest = text
  for (let found = marked.exec(rest); found; found = marked.exec(rest)) {
    const [whole, sign = '', inner = ''] = found
    if (found.index > 0) runs.push({ text: rest.slice(0, found.index), look })
    runs.push(...chatMarks(inner, { ...look, ...looks[sign[0] ?? ''] }))
    rest = rest.slice(found.index + whole.length)
  }
  if (rest) runs.push({ text: rest, look })
  return runs
}

const looks: Record<string, Look> = { '*': { bold: true }, _: { italic: true }, '~': { strike: true } }
const marked =
  /(?<![\p{L}\p{M}\p{N}*_~\\/])(\*\*|[*_~])(?=(?:(?!\1)[*_~])*[^\s*_~])([^\n]{0,2000}?[^\s*_~](?:(?!\1)[*_~])*)\1(?![\p{L}\p{M}\p{N}*_~])/u
