'use client'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { iconButtonClass } from '@/components/ui/button'
import { ariaKeys } from '../menus/keys-label'
import { isPressed } from '../menus/ui-keys'
import { docks } from './docks'

type DockBarProps = { openName: string | null; toggle: (name: string) => void }

/** The buttons of the tools beside the text. */
export function DockBar({ openName, toggle }: DockBarProps) {
  const t = useTranslations('editor')
  useDockKeys(toggle)
  if (docks.length === 0) return null
  return (
    <fieldset aria-label={t('dock.label')} className="contents">
      <span className="bg-line mx-1.5 h-5 w-px max-sm:hidden" aria-hidden />
      {docks.map(({ name, Icon, mirrored, label, keys }) => (
        <button
          key={name}
          type="button"
          data-dock={name}
          aria-expanded={openName === name}
          aria-controls={openName === name ? dockId : undefined}
          aria-label={t(label as 'dock.label')}
          aria-keyshortcuts={keys && ariaKeys(keys)}
          title={t(label as 'dock.label')}
          className={iconButtonClass('aria-expanded:bg-accent-soft aria-expanded:text-accent')}
          onClick={() => toggle(name)}
        >
          <Icon className={`size-4.5 ${mirrored ? 'rtl:-scale-x-100' : ''}`} aria-hidden />
        </button>
      ))}
    </fieldset>
  )
}

export const dockId = 'editor-dock'

/** Puts the focus back on the button of a tool that was closed. False where there is no button to see, as in focus mode. */
export function focusDockButton(name: string): boolean {
  const button = document.querySelector<HTMLElement>(`[data-dock="${name}"]`)
  button?.focus()
  return button !== null && document.activeElement === button
}

function useDockKeys(toggle: (name: string) => void): void {
  const latest = useRef(toggle)
  useEffect(() => {
    latest.current = toggle
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const dock = docks.find(({ keys }) => keys && isPressed(event, keys))
      if (!dock || event.defaultPrevented) return
      event.preventDefault()
      latest.current(dock.name)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
