'use client'
import { type ComponentType, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { controlClass } from '@/components/ui/field'
import type { FinderProps } from './finder'
import type { Pick } from './pick'

type Loaded<Item extends Pick> = {
  Finder: ComponentType<FinderProps<Item> & { typed: string; focused: boolean }>
  focused: boolean
}

/**
 * A finder that is loaded when somebody goes to it: the panel has many, and the text must not wait for them. What is typed
 * until then is kept.
 */
export function LazyFinder<Item extends Pick>(props: FinderProps<Item>) {
  const t = useTranslations('editor.panel')
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const [loaded, setLoaded] = useState<Loaded<Item> | null>(null)
  if (loaded) return <loaded.Finder {...props} typed={typed} focused={loaded.focused} />
  const load = () => {
    import('./finder').then(
      ({ Finder }) => setLoaded({ Finder, focused: document.activeElement === input.current }),
      // Tried again with the next key or visit.
      () => undefined,
    )
  }
  return (
    <input
      ref={input}
      role="combobox"
      aria-expanded={false}
      aria-label={t('add', { what: props.label })}
      placeholder={t('find')}
      autoComplete="off"
      className={controlClass()}
      value={typed}
      onFocus={load}
      onPointerEnter={load}
      onChange={(event) => {
        setTyped(event.target.value)
        load()
      }}
    />
  )
}
