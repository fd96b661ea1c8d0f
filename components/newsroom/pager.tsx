import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/components/ui/link'

type Step = { href: string; label: string } | null

/** The ways from one page of a list to the next and back to its beginning; the children stand beside them. */
export function Pager({ first, next, children }: { first: Step; next: Step; children?: ReactNode }) {
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      {first && (
        <Link href={first.href} className={buttonClass()}>
          <ChevronRight className="size-4 ltr:-scale-x-100" aria-hidden />
          {first.label}
        </Link>
      )}
      {next && (
        <Link href={next.href} className={buttonClass()}>
          {next.label}
          <ChevronLeft className="size-4 ltr:-scale-x-100" aria-hidden />
        </Link>
      )}
      {children && <p className="text-muted ms-auto hidden text-xs md:block">{children}</p>}
    </div>
  )
}
