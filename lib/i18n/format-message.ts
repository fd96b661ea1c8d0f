import formatParsed from 'use-intl/format-message/format-only'

type Parameters = globalThis.Parameters<typeof formatParsed>
type Values = NonNullable<Parameters[2]>

/**
 * Puts values into a message that was parsed before (`messages.ts`). It stands in for the formatter of use-intl, which would
 * bring a parser to every page (`next.config.js`, `vitest.config.ts`).
 * @throws Error for a value the message names and nobody gave: it would be read as «undefined»
 */
function formatMessage(...[key, message, values = {}, options]: Parameters) {
  const given = typeof message === 'string' ? values : new Proxy(values, { get: valueNamed })
  return formatParsed(key, message, given, options)
}

/** Asked by use-intl: a parsed message cannot be given as it was written. */
formatMessage.raw = false

function valueNamed(values: Values, name: string) {
  if (!Object.hasOwn(values, name)) throw new Error(`No value was given for {${name}}`)
  return values[name]
}

// biome-ignore lint/style/noDefaultExport: use-intl imports it so
export default formatMessage
