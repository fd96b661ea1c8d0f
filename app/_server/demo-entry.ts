import { env } from '@/lib/env'

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])

/** One-click entry is offered in demo mode only, and only while nobody but this machine can reach the server. */
export function demoEntryOpen(): boolean {
  const { demo, host } = env()
  return demo && loopback.has(host)
}
