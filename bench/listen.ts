import { type ClientRequest, get } from 'node:http'
import type { StepRow } from '@/components/editor/collab/steps-api'
import type { Person } from './person'

/** Follows the log of an article as the editor does. */
export function listen(url: string, { cookie }: Person, onRows: (rows: StepRow[]) => void): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const asked = get(url, { headers: { cookie, accept: 'text/event-stream' } }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`the stream was refused: ${response.statusCode}`))
      let pending = ''
      response.setEncoding('utf8')
      response.on('error', () => {}) // It is cut off at the end.
      response.on('data', (chunk: string) => {
        const events = (pending + chunk).split('\n\n')
        pending = events.pop() ?? ''
        for (const rows of events.map(rowsOf)) onRows(rows)
      })
      resolve(asked)
    })
    asked.on('error', reject)
  })
}

function rowsOf(event: string): StepRow[] {
  if (!/^event: steps$/m.test(event)) return []
  return JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '[]')
}
