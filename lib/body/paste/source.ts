export type PasteSource = 'word' | 'google_docs' | 'libreoffice' | 'spreadsheet' | 'mail' | 'whatsapp' | 'web' | 'text'

/** Where the HTML of a clipboard comes from, by the marks that programs leave in it. */
export function sourceOf(html: string): PasteSource {
  const head = html.length > 60_000 ? html.slice(0, 60_000) : html
  return marks.find(([, mark]) => mark.test(head))?.[0] ?? 'web'
}

const marks: [PasteSource, RegExp][] = [
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
const timedLine =
  /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]*(?:\[(?<bracketed>[^\]\n]{6,40})\]|(?<dashed>[\d٠-٩۰-۹][^\n]{6,34}?)\s-)\s(?<rest>.*)$/u

/**
 * Is this copied or exported from WhatsApp? Agencies too begin their copy with day and hour, and with a city and a colon:
 * only a line in brackets with a comma between day and hour is enough by itself. Of others there must be two with names,
 * and of those without a comma one name twice.
 */
export function isWhatsApp(text: string): boolean {
  const lines = text.trim().split(/\r\n?|\n/)
  if (!timeOf(lines[0]?.trim() ?? '')) return false
  const names = new Set<string>()
  let [sure, parted, repeated] = [0, 0, 0]
  for (const line of lines) {
    const time = timeOf(line.trim())
    const message = time && namedMessage(time.rest)
    if (!message) continue
    if (time.bracketed && time.comma) sure++
    if (time.comma) parted++
    if (names.has(message.name)) repeated++
    names.add(message.name)
  }
  return sure > 0 || parted > 1 || repeated > 0
}

/** The rest of a line that begins with the time of a message; null for other lines. */
export function messageHead(line: string): string | null {
  return timeOf(line)?.rest ?? null
}

/** Who sent a message, and what: «name: words». Null where what stands before the colon is no name. */
export function namedMessage(rest: string): { name: string; words: string } | null {
  const [, before, words = ''] = /^([^:\n]{1,60}):\s?(.*)$/u.exec(rest.replace(/[\u200e\u200f]/g, '')) ?? []
  const name = before?.trim() ?? ''
  const isName = name !== '' && !/[!?؟؛،;«»"]|\.\s.*\s/u.test(name) && name.split(/\s+/u).length <= 6
  return isName ? { name, words } : null
}

function timeOf(line: string): { bracketed: boolean; comma: boolean; rest: string } | null {
  const { bracketed, dashed, rest } = timedLine.exec(line)?.groups ?? {}
  const time = bracketed ?? dashed
  if (time === undefined || rest === undefined) return null
  const digits = time.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
  const hasHour = /[\d٠-٩۰-۹]{1,2}[:.][\d٠-٩۰-۹]{2}/u.test(digits)
  const hasDay = /[\d٠-٩۰-۹]{1,4}[/.\-؍][\d٠-٩۰-۹]{1,2}[/.\-؍][\d٠-٩۰-۹]{2,4}/u.test(digits)
  return hasHour && hasDay ? { bracketed: bracketed !== undefined, comma: /[,،]/.test(digits), rest } : null
}
