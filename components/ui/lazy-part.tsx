'use client'
import { type ComponentType, useEffect, useState } from 'react'

/**
 * A part of a page whose code is loaded when it is first drawn. When that fails (no network), it is left out and tried again
 * when the network is back: a part that throws would take the page, and what is being written on it, with it.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | null = null
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, at the top of a module
  return function LazyPart(props: Props) {
    const [loaded, setLoaded] = useState<{ Part: ComponentType<Props> } | null>(known && { Part: known })
    useEffect(() => {
      if (loaded) return
      let left = false
      const attempt = () => {
        load().then(
          (Part) => {
            known = Part
            if (!left) setLoaded({ Part })
          },
          () => undefined,
        )
      }
      attempt()
      window.addEventListener('online', attempt)
      return () => {
        left = true
        window.removeEventListener('online', attempt)
      }
    }, [loaded])
    return loaded && <loaded.Part {...props} />
  }
}
