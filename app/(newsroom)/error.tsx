'use client'
import { ErrorNotice } from '@/components/newsroom/error-notice'

export default function EntryError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main className="mx-auto max-w-5xl px-5">
      <ErrorNotice error={error} retry={retry} />
    </main>
  )
}
