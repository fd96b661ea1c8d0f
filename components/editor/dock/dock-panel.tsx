'use client'
import { X } from 'lucide-react'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, IconButton } from '@/components/ui/button'
import { dockId } from './dock-bar'
import { type Dock, type DockProps, docks } from './docks'
import type { EditorRoom } from './editor-room'

/** The open tool: beside the text on wide screens, over its lower part on phones, so that both can be seen. */
export function DockPanel({ name, room, close }: { name: string; room: EditorRoom; close: () => void }) {
  const dock = docks.find((one) => one.name === name)
  return dock ? <OpenDock key={name} dock={dock} room={room} close={close} /> : null
}

function OpenDock({ dock, room, close }: { dock: Dock; room: EditorRoom; close: () => void }) {
  const t = useTranslations('editor')
  const panel = useRef<HTMLElement>(null)
  const [loaded, setLoaded] = useState<{ Tool: ComponentType<DockProps> } | 'failed' | null>(null)
  const [attempt, setAttempt] = useState(1)
  useEffect(() => {
    let left = false
    setLoaded(null)
    void attempt
    dock.load().then(
      (Tool) => !left && setLoaded({ Tool }),
      () => !left && setLoaded('failed'),
    )
    return () => {
      left = true
    }
  }, [dock, attempt])
  useEffect(() => {
    const { current } = panel
    // What the tool asks for, if it does; else its heading.
    if (loaded && current && !current.contains(document.activeElement))
      (current.querySelector<HTMLElement>('[data-autofocus]') ?? current).focus()
  }, [loaded])
  return (
    <aside
      ref={panel}
      data-noprint
      id={dockId}
      tabIndex={-1}
      aria-label={t(dock.label as 'dock.label')}
      className="bg-raised border-line fixed inset-x-0 bottom-0 z-30 flex max-h-[60dvh] flex-col rounded-t-xl border-t shadow-lg outline-none lg:inset-y-0 lg:start-auto lg:end-0 lg:max-h-none lg:w-88 lg:rounded-none lg:border-s lg:border-t-0"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        close()
      }}
    >
      <div className="border-line flex items-center gap-2 border-b py-1.5 ps-4 pe-2">
        <h2 className="flex-1 text-sm font-semibold">{t(dock.label as 'dock.label')}</h2>
        <IconButton aria-label={t('dock.close')} onClick={close}>
          <X className="size-4" aria-hidden />
        </IconButton>
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto p-4">
        {loaded === 'failed' ? (
          <div role="alert" className="grid justify-items-start gap-3 text-sm">
            <p>{t('dock.failed')}</p>
            <Button onClick={() => setAttempt((before) => before + 1)}>{t('dock.retry')}</Button>
          </div>
        ) : (
          loaded && <loaded.Tool room={room} close={close} />
        )}
      </div>
    </aside>
  )
}
