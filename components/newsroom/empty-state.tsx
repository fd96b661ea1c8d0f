import { buttonClass } from '@/components/ui/button'
import { Link } from '@/components/ui/link'

/** Nothing to show, and what to do about it. */
export function EmptyState({
  title,
  text,
  link,
}: {
  title: string
  text: string
  link?: { href: string; label: string }
}) {
  return (
    <div className="border-line grid justify-items-center gap-2 border-y px-4 py-16 text-center">
      <h2 className="text-base font-semibold">{title}</h2>
      <p className="text-muted max-w-md">{text}</p>
      {link && (
        <Link href={link.href} className={buttonClass('quiet', 'mt-3')}>
          {link.label}
        </Link>
      )}
    </div>
  )
}
