'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ComponentProps, type ReactNode, useRef } from 'react'
import { useTranslations } from 'use-intl'

const fields = ':is(input, textarea, select):not([disabled], [type=hidden], [tabindex="-1"])'

/** A dialog over the page. `size` is its largest width; `actions` stand at its foot. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  size = 'md',
  actions,
  children,
}: {
  open: boolean
  onOpenChange: ComponentProps<typeof Base.Root>['onOpenChange']
  title: ReactNode
  description?: ReactNode
  size?: 'sm' | 'md' | 'lg'
  actions?: ReactNode
  children?: ReactNode
}) {
  const t = useTranslations('newsroom.shell')
  const popup = useRef<HTMLDivElement>(null)
  const widths = { sm: 'max-w-sm', md: 'max-w-lg', lg: 'max-w-2xl' }
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="backdrop" />
        <Base.Viewport className="fixed inset-0 z-40 grid place-items-center overflow-y-auto p-4">
          <Base.Popup
            ref={popup}
            // What is asked for, rather than the cross before it. A finger has not asked for the keyboard yet.
            initialFocus={(by) => (by === 'touch' ? null : (popup.current?.querySelector<HTMLElement>(fields) ?? null))}
            className={`popup grid w-full gap-4 p-5 ${widths[size]}`}
          >
            <div className="flex items-start gap-3">
              <div className="grid flex-1 gap-1.5">
                <Base.Title className="text-lg font-semibold">{title}</Base.Title>
                {description && <Base.Description className="text-muted text-sm">{description}</Base.Description>}
              </div>
              <Base.Close
                className="hover:bg-hover -me-1.5 -mt-1 grid size-8 cursor-pointer place-items-center rounded-md"
                aria-label={t('close')}
              >
                <X className="size-4" aria-hidden />
              </Base.Close>
            </div>
            {children}
            {actions && <div className="flex flex-wrap justify-end gap-2">{actions}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
