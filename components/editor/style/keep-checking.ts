const key = 'midad.keepChecking'
const changed = 'midad-keep-checking'

/** Does this device check style while the tool is closed too? */
export function keepsChecking(): boolean {
  return localStorage.getItem(key) === 'yes'
}

export function setKeepsChecking(keep: boolean): void {
  if (keep) localStorage.setItem(key, 'yes')
  else localStorage.removeItem(key)
  window.dispatchEvent(new Event(changed))
}

/** Hears when the choice changes in this tab. */
export function onKeepsChecking(listener: () => void): () => void {
  window.addEventListener(changed, listener)
  return () => window.removeEventListener(changed, listener)
}
