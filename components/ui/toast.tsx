'use client'
import { Toast as Base } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

/** Where short messages appear; wraps the whole newsroom. */
export function Toaster({ children }: { children: ReactNode }) {
  const label = useTranslations('newsroom.shell')('notifications')
  return (
    <Base.Provider timeout={7_000} limit={3}>
      {children}
      <Base.Portal>
        <Base.Viewport aria-label={label} className="fixed start-4 end-4 bottom-4 z-50 sm:start-auto sm:end-6 sm:w-96">
          <Toasts />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  )
}

/** Shows a message: `say` for what was done, `warn` for what was refused or failed (announced at once, stays longer). */
export function useToast(): { say: (message: string) => void; warn: (message: string) => void } {
  const manager = Base.useToastManager()
  return {
    say: (message) => void manager.add({ description: message }),
    warn: (message) => void manager.add({ description: message, type: 'warning', priority: 'high', timeout: 15_000 }),
  }
}

function Toasts() {
  const t = useTranslations('newsroom.shell')
  const { toasts } = Base.useToastManager()
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className="toast" swipeDirection={['down']}>
      <Base.Content className="flex items-start gap-3 p-3.5">
        <Base.Description className="flex-1 text-sm" />
        <Base.Close
          className="hover:bg-hover -m-1 grid size-7 shrink-0 cursor-pointer place-items-center rounded-md"
          aria-label={t('close')}
        >
          <X className="size-4" aria-hidden />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ))
}
