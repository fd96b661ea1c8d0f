/**
 * Remembers something on this device; null forgets it. False when the device has no room or forbids it, which must never keep
 * a person from what they were doing.
 */
export function remember(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}
