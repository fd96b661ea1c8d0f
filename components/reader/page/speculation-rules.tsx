import { localeCodes } from '@/lib/i18n/locales'
import { frontPath } from '@/lib/publications/paths'

/** Lets the browser fetch a page of the site when a reader is about to open it. No script of ours runs. */
export function SpeculationRules() {
  const pages = localeCodes.flatMap((locale) => [frontPath(locale), `${frontPath(locale)}/*`])
  const rules = { prefetch: [{ where: { href_matches: pages }, eagerness: 'moderate' }] }
  return <script type="speculationrules">{JSON.stringify(rules)}</script>
}
