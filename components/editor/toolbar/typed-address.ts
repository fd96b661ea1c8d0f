import { safeUrl } from '@/lib/body/safe-url'

/**
 * The address a person meant: as typed when it is one, with `https://` or `mailto:` before it when only that is missing;
 * null when no link may lead there.
 */
export function typedAddress(typed: string): string | null {
  const text = typed.trim()
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/u.test(text)) return safeUrl(`mailto:${text}`)
  if (/^[^\s@/:]+\.\p{L}{2,}(:\d+)?([/?#]\S*)?$/u.test(text)) return safeUrl(`https://${text}`)
  return safeUrl(text)
}
