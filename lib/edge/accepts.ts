export type Encoding = 'br' | 'gzip' | 'identity'

/**
 * The encoding to answer with, from an `Accept-Encoding` header (RFC 9110 §12.5.3): brotli before gzip when the client
 * takes both equally, otherwise what it prefers; identity when it takes neither.
 */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (!header) return 'identity'
  const known = memo.get(header)
  if (known) return known
  const encoding = negotiate(header)
  if (memo.size >= memoLimit) memo.clear()
  memo.set(header, encoding)
  return encoding
}

/** Browsers send a handful of values; parsing each once keeps the cached path short. */
const memo = new Map<string, Encoding>()
const memoLimit = 100

function negotiate(header: string): Encoding {
  const weights = new Map(header.split(',').map(weightOf))
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  const [best] = (['br', 'gzip'] as const)
    .map((encoding) => ({ encoding, q: weight(encoding) }))
    .filter(({ q }) => q > 0 && q >= (weights.get('identity') ?? 0))
    .sort((a, b) => b.q - a.q)
  return best?.encoding ?? 'identity'
}

function weightOf(part: string): [name: string, q: number] {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const q = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = q ? Number(q.slice(2)) : 1
  return [name, Number.isNaN(weight) ? 0 : weight]
}
