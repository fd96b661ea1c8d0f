export type PasteSource =
  | 'midad'
  | 'word'
  | 'google_docs'
  | 'libreoffice'
  | 'spreadsheet'
  | 'mail'
  | 'whatsapp'
  | 'web'
  | 'text'

/** Where the text of a clipboard comes from, by the marks that programs leave in their HTML. */
export function sourceOf(html: string, text: string): PasteSource {
  if (html === '') return isWhatsApp(text) ? 'whatsapp' : 'text'
  const head = html.length > 60_000 ? html.slice(0, 60_000) : html
  return marks.find(([, mark]) => mark.test(head))?.[0] ?? 'web'
}

const marks: [PasteSource, RegExp][] = [
  ['midad', /\sdata-pm-slice=/],
  ['whatsapp', /\sdata-pre-plain-text=/],
  ['google_docs', /\sid=["']?docs-internal-guid-/],
  ['spreadsheet', /<google-sheets-html-origin|urn:schemas-microsoft-com:office:excel|content=["']?Excel\.Sheet/i],
  ['word', /urn:schemas-microsoft-com:office:word|class=["']?Mso|mso-[a-z]+:|content=["']?Word\.Document/i],
  [
    'libreoffice',
    /name=["']?generator["']?\s+content=["'](?:LibreOffice|OpenOffice)|class=["'](?:western|ctl|cjk)["']/i,
  ],
  [
    'mail',
    /class=["'][^"']*(?:gmail_|gmail-|elementToProof|moz-|x_Mso|yahoo)|id=["']?(?:divtagdefaultwrapper|appendonsend)/i,
  ],
]

/** «[10:31, 23/11/2026] name: …» or «23/11/2026, 10:31 - name: …», in either digits. */
export const whatsAppLine =
  /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]*(?:\[(?<bracketed>[^\]\n]{6,40})\]|(?<dashed>[\d٠-٩۰-۹][^\n]{6,34}?)\s[-–])\s(?<rest>.*)$/u

/** Does the first line that says anything begin as a message exported from WhatsApp? */
export function isWhatsApp(text: string): boolean {
  const first = /\S[^\n]*/.exec(text)?.[0] ?? ''
  return messageHead(first) !== null
}

/** The rest of a line that begins with the time of a message; null for other lines. */
export function messageHead(line: string): string | null {
  const { bracketed, dashed, rest } = whatsAppLine.exec(line)?.groups ?? {}
  const time = bracketed ?? dashed
  if (time === undefined || rest === undefined) return null
  const digits = time.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
  const hasHour = /[\d٠-٩۰-۹]{1,2}[:.][\d٠-٩۰-۹]{2}/u.test(digits)
  const hasDay = /[\d٠-٩۰-۹]{1,4}[/.\-؍][\d٠-٩۰-۹]{1,2}[/.\-؍][\d٠-٩۰-۹]{2,4}/u.test(digits)
  return hasHour && hasDay ? rest : null
}
