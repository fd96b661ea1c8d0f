import { scriptJson } from '@/lib/publications/script-json'

/** Facts about the page for search engines. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json">{scriptJson(data)}</script>
}
