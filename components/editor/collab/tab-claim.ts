/** What keeping tabs apart needs of the browser. Web Locks exist only on https and on the machine itself. */
export type TabWorld = { storage: Storage; locks?: LockManager | undefined; now?: () => number }

/**
 * Makes this tab the only one that writes as `clientId`, until it is closed, crashes, or calls the function it gets.
 * Null when a living tab holds it. Two tabs with one client id would take each other's changes for their own.
 */
export function claimTab(clientId: string, world: TabWorld): Promise<(() => void) | null> {
  return world.locks ? claimByLock(clientId, world.locks) : Promise.resolve(claimByHeartbeat(clientId, world))
}

/** The browser releases the lock when the tab is gone, however it went. */
function claimByLock(clientId: string, locks: LockManager): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    locks
      .request(`midad.tab.${clientId}`, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null)
        return new Promise<void>((release) => resolve(release))
      })
      .catch(reject)
  })
}

/** Browsers wake the timers of a hidden tab as seldom as once a minute, so silence means death only after longer. */
const beatMs = 5_000
const silenceMs = 150_000

function claimByHeartbeat(clientId: string, { storage, now = Date.now }: TabWorld): (() => void) | null {
  const key = `midad.tab.${clientId}`
  if (now() - Number(storage.getItem(key) ?? 0) < silenceMs) return null
  const beat = () => {
    try {
      storage.setItem(key, String(now()))
    } catch {
      // A full device: the claim is then not seen by other tabs, and text could not be kept either.
    }
  }
  beat()
  const timer = setInterval(beat, beatMs)
  return () => {
    clearInterval(timer)
    storage.removeItem(key)
  }
}
