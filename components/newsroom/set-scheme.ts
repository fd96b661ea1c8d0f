export type Scheme = 'light' | 'dark'

/** What each rule asked of the reader's system, before it was told otherwise. */
const asked = new WeakMap<CSSMediaRule, string>()

/**
 * Shows a document of this origin as a reader who prefers `scheme` sees it. Pages follow the system only, and a frame
 * cannot be given a system of its own, so the conditions of its style sheets are answered in its place.
 */
export function setScheme(document: Document, scheme: Scheme): void {
  document.documentElement.style.colorScheme = scheme
  for (const sheet of document.styleSheets) answer(sheet.cssRules, scheme)
}

function answer(rules: CSSRuleList, scheme: Scheme): void {
  for (const rule of rules) {
    // Rules of another window are not instances of this window's classes.
    if ('media' in rule && 'conditionText' in rule) {
      const media = rule as CSSMediaRule
      const before = asked.get(media) ?? media.media.mediaText
      asked.set(media, before)
      const after = answered(before, scheme)
      if (after !== media.media.mediaText) media.media.mediaText = after
    }
    if ('cssRules' in rule) answer((rule as CSSGroupingRule).cssRules, scheme)
  }
}

/** The condition of a rule with the question for colours answered. */
export function answered(condition: string, scheme: Scheme): string {
  return condition.replace(/\(prefers-color-scheme:\s*(light|dark)\)/g, (_, wanted) =>
    wanted === scheme ? '(min-width: 0px)' : '(max-width: 0px)',
  )
}
