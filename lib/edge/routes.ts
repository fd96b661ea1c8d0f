import { readFileSync } from 'node:fs'
import path from 'node:path'

/** What the application itself answers, so that everything else can be told a localized "not found". */
export type Routes = {
  /** First segments that are not a locale: `newsroom`, `api`, `sitemap.xml` … */
  firstSegments: Set<string>
  /** Last segments below a locale that are files and not documents: `feed.xml`. */
  fileNames: Set<string>
}

/** Reads the routes that Next wrote down when it built. */
export function readRoutes(nextDir: string): Routes {
  const manifest = JSON.parse(readFileSync(path.join(nextDir, 'app-path-routes-manifest.json'), 'utf8'))
  return routesOf(Object.values(manifest).map(String))
}

/** @param routes addresses as Next writes them: `/[locale]/[section]`, `/newsroom/people` */
export function routesOf(routes: string[]): Routes {
  const firstSegments = new Set(['_next'])
  const fileNames = new Set<string>()
  for (const route of routes) {
    const segments = route.split('/').filter(Boolean)
    const [first] = segments
    const last = segments.at(-1)
    if (!first || !last) continue
    if (!first.startsWith('[')) firstSegments.add(first)
    else if (/^[^[]+\.\w+$/.test(last)) fileNames.add(last)
  }
  return { firstSegments, fileNames }
}
