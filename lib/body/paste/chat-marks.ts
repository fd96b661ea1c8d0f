import type { Look, Run } from './run'

/** Text with the marks that messages are written with: *bold*, _italic_, ~struck~. Marks inside words are letters. */
export function chatMarks(text: string, look: Look = {}): Run[] {
  const found = marked.exec(text)
  if (!found) return text ? [{ text, look }] : []
  const [whole, sign = '', inner = ''] = found
  const before = text.slice(0, found.index)
  const own: Look = { ...look, ...looks[sign[0] ?? ''] }
  return [
    ...(before ? [{ text: before, look }] : []),
    ...chatMarks(inner, own),
    ...chatMarks(text.slice(found.index + whole.length), look),
  ]
}

const looks: Record<string, Look> = { '*': { bold: true }, _: { italic: true }, '~': { strike: true } }
const marked =
  /(?<![\p{L}\p{M}\p{N}*_~\\/])(\*\*|[*_~])(?=(?:(?!\1)[*_~])*[^\s*_~])([^\n]{0,2000}?[^\s*_~](?:(?!\1)[*_~])*)\1(?![\p{L}\p{M}\p{N}*_~])/u
