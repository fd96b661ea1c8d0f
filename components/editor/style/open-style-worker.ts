import type { Finding, StyleBlock } from '@/lib/style/finding'
import type { SpellingState, StyleReply, StyleRequest, StyleSettings } from '@/lib/style/messages'

/** Checks style off the main thread. Answers come in the order of the questions. */
export type StyleWorker = {
  /** Must be told before the first check, and again when the house changes. */
  tell(settings: StyleSettings): Promise<void>
  check(blocks: StyleBlock[]): Promise<Finding[]>
  /** Loads the dictionary (once); from `ready` on, checks tell spelling too. */
  openSpelling(): Promise<SpellingState>
  /** For one word, the likeliest first. */
  suggest(word: string): Promise<string[]>
  close(): void
}

type Question = StyleRequest extends infer Asked ? (Asked extends unknown ? Omit<Asked, 'ticket'> : never) : never

/** Starts the worker. @param start for tests */
export function openStyleWorker(start: () => Worker = startWorker): StyleWorker {
  const worker = start()
  const waiting = new Map<number, { answered: (reply: StyleReply) => void; failed: (error: Error) => void }>()
  let tickets = 0

  worker.addEventListener('message', ({ data }: MessageEvent<StyleReply>) => {
    waiting.get(data.ticket)?.answered(data)
    waiting.delete(data.ticket)
  })
  worker.addEventListener('error', ({ message }) => {
    for (const { failed } of waiting.values()) failed(new Error(message || 'the style worker failed'))
    waiting.clear()
  })

  const ask = (question: Question) =>
    new Promise<StyleReply>((answered, failed) => {
      const ticket = ++tickets
      waiting.set(ticket, { answered, failed })
      worker.postMessage({ ...question, ticket })
    })

  return {
    tell: async (settings) => {
      await ask({ kind: 'settings', settings })
    },
    check: async (blocks) => {
      const reply = await ask({ kind: 'check', blocks })
      return reply.kind === 'findings' ? reply.findings : []
    },
    openSpelling: async () => {
      const reply = await ask({ kind: 'spelling' })
      return reply.kind === 'spelling' ? reply.state : 'failed'
    },
    suggest: async (word) => {
      const reply = await ask({ kind: 'suggest', word })
      return reply.kind === 'suggestions' ? reply.words : []
    },
    close: () => worker.terminate(),
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./style-worker.ts', import.meta.url), { type: 'module' })
}
