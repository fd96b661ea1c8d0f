import type { locales } from '@/lib/i18n/locales'

type Script = (typeof locales)[keyof typeof locales]['script']

/** The face of the headlines and the face of the text: asked for with the page, so that they are there when it is drawn. */
const faces = {
  arabic: ['readex-arabic', 'naskh-arabic'],
  latin: ['readex-latin', 'source-serif'],
} satisfies Record<Script, string[]>

export function FontPreloads({ script }: { script: Script }) {
  return faces[script].map((face) => (
    <link key={face} rel="preload" as="font" type="font/woff2" href={`/fonts/${face}.woff2`} crossOrigin="anonymous" />
  ))
}
