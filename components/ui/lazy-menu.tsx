'use client'
import { type ComponentProps, type ComponentType, useLayoutEffect, useRef, useState } from 'react'

/** What a menu is drawn with once it has loaded. `defaultOpen`: it was asked for meanwhile. */
export type LoadedMenuProps<Props> = Props & { defaultOpen: boolean; focused: boolean }

type Loaded<Props> = { Menu: ComponentType<LoadedMenuProps<Props>> }

/**
 * A menu whose code is loaded when somebody comes near its button, for menus that stand on every page and are seldom
 * opened. `button` draws the same button that the menu has once it is there.
 */
export function LazyMenu<Props extends object>({
  load,
  menuProps,
  Trigger,
}: {
  load: () => Promise<ComponentType<LoadedMenuProps<Props>>>
  menuProps: Props
  Trigger: ComponentType<Props & ComponentProps<'button'>>
}) {
  const [loaded, setLoaded] = useState<(Loaded<Props> & { focused: boolean }) | null>(null)
  const [asked, setAsked] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const begin = () => {
    load().then(
      (Menu) => setLoaded({ Menu, focused: document.activeElement === button.current }),
      // Tried again with the next visit.
      () => undefined,
    )
  }
  if (loaded) return <loaded.Menu {...menuProps} defaultOpen={asked} focused={loaded.focused} />
  return (
    <Trigger
      {...menuProps}
      ref={button}
      aria-haspopup="menu"
      aria-expanded={false}
      onPointerEnter={begin}
      onFocus={begin}
      // Menus open with the press of the mouse; and when the menu takes the place of this button before it is let go, no
      // click comes of it any more.
      onPointerDown={({ pointerType, button: pressed, ctrlKey }) => {
        if (pointerType === 'mouse' && pressed === 0 && !ctrlKey) setAsked(true)
      }}
      onClick={() => {
        setAsked(true)
        begin()
      }}
    />
  )
}

/** Gives the focus of the button that stood here before to the one that takes its place. */
export function useFocusTakenOver(focused: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const first = useRef(focused)
  useLayoutEffect(() => {
    if (first.current) button.current?.focus()
  }, [])
  return button
}
