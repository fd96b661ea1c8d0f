'use client'
import { ErrorNotice } from '@/components/newsroom/error-notice'

export default function NewsroomError({ error, retry }: { error: unknown; retry: () => void }) {
  return <ErrorNotice error={error} retry={retry} />
}
