import type { DocJson } from '../doc-json'
import { chatMarks } from './chat-marks'
import { paragraphOf } from './plain-text'
import { lineBreak, type Run } from './run'
import { messageHead, namedMessage } from './source'
import { paragraphsOf, type TextOptions } from './textblock'

/**
 * Messages exported or copied from WhatsApp. One person's are what a correspondent filed: text alone. With several, each
 * begins with its name in bold. Times go, and so do the notes of the program itself.
 */
export function whatsAppBlocks(text: string, options: TextOptions): DocJson[] {
  const messages = messagesOf(text)
  const several = new Set(messages.map(({ name }) => name)).size > 1
  return messages.flatMap(({ name, lines }) => {
    const named: Run[] = several
      ? [
          { text: `${name}:`, look: { bold: true } },
          { text: ' ', look: {} },
        ]
      : []
    const runs = withoutBlankEnds(lines.map(withoutEdited)).flatMap((line, index) => [
      ...(index > 0 ? [lineBreak] : []),
      ...chatMarks(line),
    ])
    return paragraphsOf([...named, ...runs]).map((paragraph) => paragraphOf(paragraph, options))
  })
}

type Message = { name: string; lines: string[] }

function messagesOf(text: string): Message[] {
  const messages: Message[] = []
  let open = false
  for (const line of text.replace(/\r\n?/g, '\n').trim().split('\n')) {
    const head = messageHead(line.trim())
    if (head === null) {
      if (open) messages.at(-1)?.lines.push(line.trim())
      continue
    }
    const message = namedMessage(head)
    open = message !== null && !isLeftOut(withoutEdited(message.words))
    if (message && open) messages.push({ name: message.name, lines: [message.words] })
  }
  return messages
}

/** A message that begins with a new line, or stands before an empty one, has no line break there. */
function withoutBlankEnds(lines: string[]): string[] {
  const first = lines.findIndex((line) => line !== '')
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1)
}

/** What stands where a picture, a recording or a message was. */
function isLeftOut(words: string): boolean {
  return leftOut.test(words.trim())
}

const leftOut =
  /^(?:[<‹][^<>‹›]{3,60}[>›]|(?:image|video|audio|sticker|document|GIF) omitted|.{1,120} \((?:file attached|الملف مرفق)\)|(?:This message was deleted|You deleted this message|(?:تم|جرى) حذف هذه الرسالة|حُ?ذفت هذه الرسالة|لقد حذفت هذه الرسالة)\.?)$/iu

/** The program says of a message that it was changed. */
function withoutEdited(line: string): string {
  return line.replace(/\s*[<‹](?:This message was edited|تم تعديل هذه الرسالة)[>›]\s*$/iu, '')
}
