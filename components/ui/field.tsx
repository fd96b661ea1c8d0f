import { ChevronDown } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId } from 'react'

const control =
  'w-full min-h-10 rounded-md border border-line-strong bg-raised px-3 py-1.5 text-base sm:text-sm placeholder:text-muted aria-invalid:border-urgent'

/** The classes of a text box or choice list. */
export function controlClass(extra = ''): string {
  return `${control} ${extra}`
}

type Wording = { label: ReactNode; hint?: ReactNode; error?: ReactNode }

/** A labelled text box; hint and error are tied to it for screen readers. */
export function TextField({ label, hint, error, className = '', ...input }: Wording & ComponentProps<'input'>) {
  const { id, hintId, errorId, describedBy } = useFieldIds({ hint, error, id: input.id })
  return (
    <Labelled {...{ label, hint, error, id, hintId, errorId }}>
      <input
        {...input}
        id={id}
        className={controlClass(className)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy}
      />
    </Labelled>
  )
}

/** A labelled list of choices: the browser's own, so that it works on every device and before scripts arrive. */
export function SelectField({ label, hint, error, className = '', ...select }: Wording & ComponentProps<'select'>) {
  const { id, hintId, errorId, describedBy } = useFieldIds({ hint, error, id: select.id })
  return (
    <Labelled {...{ label, hint, error, id, hintId, errorId }}>
      <Choices {...select} id={id} className={className} aria-describedby={describedBy} />
    </Labelled>
  )
}

/** The browser's own choice list in our clothes, without a label of its own: give it an `aria-label`. `wrap` is for its box. */
export function Choices({ className = '', wrap = '', ...select }: ComponentProps<'select'> & { wrap?: string }) {
  return (
    <span className={`relative inline-block ${wrap}`}>
      <select {...select} className={controlClass(`cursor-pointer appearance-none pe-9 ${className}`)} />
      <ChevronDown
        className="text-muted pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2"
        aria-hidden
      />
    </span>
  )
}

function Labelled({
  label,
  hint,
  error,
  id,
  hintId,
  errorId,
  children,
}: Wording & { id: string; hintId: string; errorId: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children}
      {hint && (
        <p id={hintId} className="text-muted text-xs">
          {hint}
        </p>
      )}
      {error && (
        <p id={errorId} className="text-urgent text-xs">
          {error}
        </p>
      )}
    </div>
  )
}

function useFieldIds({ hint, error, id }: { hint: ReactNode; error: ReactNode; id: string | undefined }) {
  const own = useId()
  const base = id ?? own
  const hintId = `${base}-hint`
  const errorId = `${base}-error`
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ') || undefined
  return { id: base, hintId, errorId, describedBy }
}
