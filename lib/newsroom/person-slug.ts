/**
 * A suggestion for the address of an author page: the Latin name in small letters with hyphens, else the part of the
 * e-mail before the @, else ''.
 */
export function personSlug(latinName: string, email = ''): string {
  return hyphenated(latinName) || hyphenated(email.split('@')[0] ?? '')
}

function hyphenated(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}
