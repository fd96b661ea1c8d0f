import { latinSlug } from '@/lib/arabic/latin-slug'

/**
 * A suggestion for the address of an author page: the Latin name in small letters with hyphens, else the part of the
 * e-mail before the @, else ''.
 */
export function personSlug(latinName: string, email = ''): string {
  return latinSlug(latinName, 80) || latinSlug(email.split('@')[0] ?? '', 80)
}
