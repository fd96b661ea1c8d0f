/** Latin text in small letters, digits and hyphens: «Arts & Café» → arts-cafe; '' when it holds no Latin letter or digit. */
export function latinSlug(text: string, length: number): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, length)
    .replace(/-+$/, '')
}
