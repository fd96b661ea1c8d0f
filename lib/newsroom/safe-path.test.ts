import { expect, test } from 'vitest'
import { safePath } from './safe-path'

test.each<[unknown, string]>([
  ['/newsroom/articles/1', '/newsroom/articles/1'],
  ['/newsroom?status=draft&q=%D9%86#row', '/newsroom?status=draft&q=%D9%86#row'],
  ['/ar/سياسة', '/ar/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9'],
  ['/newsroom?next=https://evil.example', '/newsroom?next=https://evil.example'],
  ['https://evil.example', '/newsroom'],
  ['//evil.example', '/newsroom'],
  ['///evil.example', '/newsroom'],
  ['/\\evil.example', '/newsroom'],
  ['\\\\evil.example', '/newsroom'],
  ['/\t/evil.example', '/newsroom'],
  ['/\n/evil.example', '/newsroom'],
  ['/..//evil.example', '/newsroom'],
  ['/.//evil.example', '/newsroom'],
  ['javascript:alert(1)', '/newsroom'],
  ['newsroom', '/newsroom'],
  ['', '/newsroom'],
  [undefined, '/newsroom'],
  [['/newsroom/people', '//evil.example'], '/newsroom'],
  ['/sign-in', '/newsroom'],
  ['/sign-in?from=/sign-in', '/newsroom'],
  ['/setup', '/newsroom'],
  ['/api/auth/signout', '/newsroom'],
  ['/x/../api/auth/signout', '/newsroom'],
  ['/sign-in-report', '/sign-in-report'],
  [`/${'a'.repeat(3_000)}`, '/newsroom'],
])('%j returns to %s', (value, expected) => {
  expect(safePath(value)).toBe(expected)
})
