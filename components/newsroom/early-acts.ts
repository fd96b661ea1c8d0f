declare global {
  interface Window {
    /** Buttons pressed and forms sent before the page could answer; null once it can. */
    earlyActs?: Set<HTMLElement> | null
  }
}

/**
 * Keeps what a person presses while the page is drawn but its scripts are still on their way: on a slow machine that is
 * seconds. It runs in the document itself, so it must stand alone: nothing from outside the function.
 */
export function keepEarlyActs(): void {
  const acts = new Set<HTMLElement>()
  window.earlyActs = acts
  const keep = (act: HTMLElement) => window.earlyActs?.add(act)
  addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null
      if (button && !(button.form && button.type === 'submit')) keep(button)
    },
    true,
  )
  addEventListener(
    'submit',
    (event) => {
      const form = event.target as HTMLFormElement
      // A form that names its address goes there by itself; what was typed in any other would be lost.
      if (!window.earlyActs || form.hasAttribute('action')) return
      event.preventDefault()
      keep(form)
    },
    true,
  )
}

/** Does what was kept, each thing once, now that the page can answer. */
export function doEarlyActs(): void {
  const acts = window.earlyActs ?? []
  window.earlyActs = null
  // React may wake because of this very press, and then it answers it itself.
  const current = window.event?.target
  const missed = [...acts].filter((act) => !(current instanceof Node && act.contains(current)))
  setTimeout(() => {
    for (const act of missed) {
      if (!act.isConnected) continue
      if (act instanceof HTMLFormElement) act.requestSubmit()
      else act.click()
    }
  })
}
