import type { ReactNode } from 'react'

/** A page that says one thing: what is the matter and what helps. */
export function Notice({ title, text, children }: { title: string; text: ReactNode; children?: ReactNode }) {
  return (
    <div className="grid max-w-xl gap-3 py-12">
      <h1 className="text-2xl font-semibold">{title}</h1>
      <p className="text-muted text-base">{text}</p>
      {children && <div className="mt-3 flex gap-2">{children}</div>}
    </div>
  )
}
