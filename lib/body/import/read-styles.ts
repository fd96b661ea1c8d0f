import { attributeOf, elementsOf, numberOf, switchIn, valueIn } from './word-xml'

/** The list a paragraph is in, and how deep. */
export type Numbering = { list: string; level: number | undefined }

export type WordStyles = {
  /** Does a paragraph of this style run from right to left? Null: nothing says. Without a style, as all paragraphs do. */
  rightToLeft: (style: string | undefined) => boolean | null
  numbering: (style: string | undefined) => Numbering | null
}

/** What the styles of a Word file say of the paragraphs that have them. `xml`: its part `styles`, '' when it has none. */
export function readStyles(xml: string): WordStyles {
  const styles = new Map<string, Style>()
  let ofAll: string | undefined
  for (const { attributes, inner } of elementsOf(xml, 'style')) {
    const id = attributeOf(attributes, 'styleId')
    if (id === undefined) continue
    const isOfAll =
      attributeOf(attributes, 'type') === 'paragraph' && /^(1|true|on)$/.test(attributeOf(attributes, 'default') ?? '')
    if (isOfAll) ofAll = id
    styles.set(id, readStyle(inner))
  }
  const [defaults] = elementsOf(xml, 'pPrDefault')
  const rightToLeftByDefault = defaults ? switchIn(defaults.inner, 'bidi') : null
  const first = <T>(id: string | undefined, of: (style: Style) => T | null): T | null => {
    let style = styles.get(id ?? ofAll ?? '')
    // Styles may be based on each other in a circle; Word allows for eleven in a row.
    for (let hops = 0; style && hops < 11; hops++) {
      const found = of(style)
      if (found !== null) return found
      style = styles.get(style.basedOn ?? '')
    }
    return null
  }
  return {
    rightToLeft: (style) => first(style, ({ rightToLeft }) => rightToLeft) ?? rightToLeftByDefault,
    numbering: (style) => first(style, ({ numbering }) => numbering),
  }
}

type Style = { basedOn: string | undefined; rightToLeft: boolean | null; numbering: Numbering | null }

function readStyle(xml: string): Style {
  const list = valueIn(xml, 'numId')
  return {
    basedOn: valueIn(xml, 'basedOn'),
    rightToLeft: switchIn(xml, 'bidi'),
    numbering: list === undefined ? null : { list, level: numberOf(valueIn(xml, 'ilvl')) },
  }
}
