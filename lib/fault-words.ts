/** Names and places of an error and its causes; never messages, which may hold what people wrote. */
export function faultWords(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const cause = error.cause ? `\ncaused by ${faultWords(error.cause)}` : ''
  return `${error.name}${code}\n${frames.slice(0, 8).join('\n')}${cause}`
}
