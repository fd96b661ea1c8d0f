/** A text that found no place. `kept`: it is on the device, under `key`; else on this page alone. */
export type LostItem = { key: string; text: string; kept: boolean }

type Owner = { articleId: string; personId: string }

/** What the device keeps, the oldest first. Each text has a place of its own, so that no tab undoes what another keeps. */
export function lostItems(storage: Storage, owner: Owner): LostItem[] {
  const prefix = prefixOf(owner)
  return (
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
      // The bare prefix: all texts together, as they were kept before each had its own place.
      .filter((key) => key === prefix || key.startsWith(`${prefix}.`))
      .toSorted()
      .flatMap((key) => {
        const text = storage.getItem(key)
        return text ? [{ key, text, kept: true }] : []
      })
  )
}

/** Keeps texts on the device, as far as it has room. */
export function keepLost(storage: Storage, owner: Owner, texts: string[], now: number): LostItem[] {
  return texts.map((text, index) => {
    const unique = crypto.getRandomValues(new Uint32Array(1))[0]
    const key = `${prefixOf(owner)}.${now}.${index}.${unique}`
    try {
      storage.setItem(key, text)
      return { key, text, kept: true }
    } catch {
      return { key, text, kept: false }
    }
  })
}

/** Forgets one text, and no other. */
export function forgetLost(storage: Storage, { key }: LostItem): void {
  storage.removeItem(key)
}

/** Is a text kept under this key of the device? */
export function isLostKey(key: string): boolean {
  return key.startsWith(anyPrefix)
}

const anyPrefix = 'midad.lost.'

function prefixOf({ articleId, personId }: Owner): string {
  return `${anyPrefix}${articleId}.${personId}`
}
