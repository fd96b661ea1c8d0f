import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = path.dirname(import.meta.dirname)

const forbidden: [file: string, imported: string][] = [
  ['db/planted.ts', '@/lib/errors'],
  ['db/planted.ts', '../lib/errors'],
  ['db/planted.ts', '@/lib/testing/test-db'],
  ['db/planted.ts', '@/components/ui/button'],
  ['db/planted.ts', '@/app/_server/auth'],
  ['db/schema/planted.ts', '../../app/_server/auth'],
  ['db/planted.ts', 'react'],
  ['db/planted.ts', 'next/cache'],
  ['lib/articles/planted.ts', '@/components/ui/button'],
  ['lib/articles/planted.ts', '../../components/ui/button'],
  ['lib/articles/planted.ts', '@/app/_server/auth'],
  ['lib/articles/planted.ts', '../../app/_server/auth'],
  ['lib/articles/planted.ts', 'react'],
  ['lib/articles/planted.ts', 'react/jsx-runtime'],
  ['lib/articles/planted.ts', 'react-dom/server'],
  ['lib/articles/planted.ts', 'next'],
  ['lib/articles/planted.ts', 'next/navigation'],
  ['lib/articles/planted.ts', 'next-auth'],
  ['lib/articles/planted.ts', '@/db/client'],
  ['lib/articles/planted.ts', '../../db/client'],
  ['lib/articles/planted.ts', 'drizzle-orm'],
  ['lib/articles/planted.ts', 'drizzle-orm/pg-core'],
  ['lib/articles/planted.ts', 'postgres'],
  ['lib/articles/queries.ts', 'react'],
  ['lib/articles/queries.ts', 'next/cache'],
  ['lib/articles/mutations.ts', '@/app/_server/auth'],
  ['lib/articles/mutations.ts', '../../components/ui/button'],
  ['lib/articles/planted.test.ts', '@/app/_server/auth'],
  ['components/reader/planted.tsx', '@/app/_server/auth'],
  ['components/reader/planted.tsx', '../../app/_server/auth'],
  ['components/reader/planted.tsx', '@/db/client'],
  ['components/reader/planted.tsx', '../../db/client'],
  ['components/reader/planted.tsx', 'drizzle-orm'],
  ['components/reader/planted.tsx', 'postgres'],
  ['components/reader/planted.tsx', '@/lib/database'],
  ['components/newsroom/planted.tsx', 'next/link'],
  ['app/(reader)/planted.ts', '@/db/client'],
  ['app/(reader)/planted.ts', '../../db/client'],
  ['app/(reader)/planted.ts', 'drizzle-orm'],
  ['app/(reader)/planted.ts', 'next/link'],
  ['app/(reader)/planted.ts', 'postgres'],
]

const allowed: [file: string, imported: string][] = [
  ['app/(reader)/planted.ts', '@/components/ui/button'],
  ['app/(reader)/planted.ts', '@/lib/articles/queries'],
  ['components/reader/planted.tsx', '@/lib/articles/status'],
  ['components/reader/planted.tsx', 'react'],
  ['components/newsroom/planted.tsx', '@/components/ui/link'],
  ['lib/articles/queries.ts', '@/db/client'],
  ['lib/articles/queries.ts', 'drizzle-orm'],
  ['lib/articles/planted.test.ts', '@/db/schema'],
  ['db/planted.test.ts', '@/lib/testing/test-db'],
  ['db/planted.ts', './client'],
]

/** Other ways to reach the same module. */
const disguises = [
  "import type { A } from '@/app/_server/auth'\n\nexport const a: A = 1\n",
  "export { a } from '@/app/_server/auth'\n",
  "export const a = import('@/app/_server/auth')\n",
]
const disguised = ['components/reader/planted.tsx', 'lib/articles/planted.ts', 'db/planted.ts'].flatMap((file) =>
  disguises.map((text) => [file, text] as const),
)

let folder: string
let caught: Set<string>

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'midad-layers-'))
  const config = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8'))
  writeFileSync(path.join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }))
  for (const [file, imported] of [...forbidden, ...allowed]) plant(file, imported, importing(imported))
  for (const [file, text] of disguised) plant(file, text, text)
  caught = lint()
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('imports point down only: app, components, lib, db', () => {
  it.each(forbidden)('%s may not import %s', (file, imported) => {
    expect(caught).toContain(planted(file, imported))
  })

  it.each(allowed)('%s may import %s', (file, imported) => {
    expect(caught).not.toContain(planted(file, imported))
  })

  it.each(disguised)('%s is caught with %j', (file, text) => {
    expect(caught).toContain(planted(file, text))
  })
})

it('components take data and actions as props: of queries and mutations they import types only', () => {
  const files = readdirSync(path.join(root, 'components'), { recursive: true, encoding: 'utf8' })
  const offending = files
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .filter((name) => {
      const text = readFileSync(path.join(root, 'components', name), 'utf8')
      return /^import (?!type )[^']*from '[^']*(queries|mutations)'/m.test(text)
    })
  expect(offending).toEqual([])
})

function importing(imported: string): string {
  return `import { a } from '${imported}'\n\nexport const b = a\n`
}

/** Each case gets a folder of its own beside the one it names, as deep, so that relative paths lead to the same place. */
function planted(file: string, what: string): string {
  const name = createHash('sha256').update(what).digest('hex').slice(0, 12)
  const parts = file.split('/')
  if (parts.length === 2) return `${parts[0]}/${name}${parts[1]}`
  return [...parts.slice(0, -2), name, parts.at(-1)].join('/')
}

function plant(file: string, what: string, text: string): void {
  const target = path.join(folder, planted(file, what))
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

/** The files in which Biome finds a forbidden import. */
function lint(): Set<string> {
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json', '.']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const { diagnostics }: { diagnostics: { category: string; location: { path: string } }[] } = JSON.parse(stdout)
  return new Set(diagnostics.map(({ location }) => location.path))
}
