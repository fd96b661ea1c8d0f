import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { root } from './root.mjs'

const [folder, hash] = process.argv.slice(2)

/** A compiled module lives elsewhere: what a source file finds beside itself must still be found, wherever the project is. */
const sourceFolders = {
  name: 'source-folders',
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|mjs)$/ }, ({ path: file }) => {
      if (file.includes('node_modules')) return null
      const contents = readFileSync(file, 'utf8')
      if (!contents.includes('import.meta.dirname')) return null
      const there = JSON.stringify(path.relative(folder, path.dirname(file)))
      const replaced = contents.replaceAll('import.meta.dirname', `midadJoin(import.meta.dirname, ${there})`)
      return { contents: `import { join as midadJoin } from 'node:path'\n${replaced}`, loader: 'ts' }
    })
  },
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
await build({
  absWorkingDir: root,
  entryPoints: {
    'start-main': 'scripts/start-main.ts',
    'load-demo': 'scripts/load-demo.ts',
    'docx-worker': 'lib/body/import/docx.worker.ts',
  },
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  plugins: [sourceFolders],
  logLevel: 'warning',
})
writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n')
writeFileSync(path.join(folder, 'stamp'), hash)
