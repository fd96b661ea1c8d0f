declare global {
  interface Window {
    /** Buttons pressed before the page could answer; null once it can. */
    earlyActs?: Set<HTMLButtonElement> | null
  }
}

/**
 * Keeps what a person presses while the page is drawn but its scripts are still on their way: on a slow machine that is
 * seconds. Forms need none of it, they are sent without scripts. It runs in the document itself, so it must stand alone:
 * nothing from outside the function.
 */
export function keepEarlyActs(): void {
  window.earlyActs = new Set()
  addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null
      if (button && !(button.form && button.type === 'submit')) window.earlyActs?.add(button)
    },
    true,
  )
}

/** Presses again what was kept, each once, now that the page can answer. */
export function doEarlyActs(): void {
  const acts = window.earlyActs ?? []
  window.earlyActs = null
  // React may wake because of this very press, and then it answers it itself.
  const current = window.event?.target
  const missed = [...acts].filter((button) => !(current instanceof Node && button.contains(current)))
  setTimeout(() => {
    for (const button of missed) if (button.isConnected) button.click()
  })
}
