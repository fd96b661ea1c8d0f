import { expect, test } from 'vitest'
import { personSlug } from './person-slug'

test.each<[string, string, string]>([
  ['Salma Haddad', '', 'salma-haddad'],
  ['  José  O’Neill ', '', 'jose-oneill'],
  ['', 'Omar.N@example.com', 'omar-n'],
  ['سلمى', 'salma@example.com', 'salma'],
  ['سلمى', '', ''],
  [`${'a'.repeat(79)} b`, '', 'a'.repeat(79)],
])('%j, %j: %j', (name, email, expected) => {
  expect(personSlug(name, email)).toBe(expected)
})
