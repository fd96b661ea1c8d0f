import { cache } from 'react'
import { readerContext } from '@/app/_server/reader-context'
import { openPreview } from '@/lib/previews/queries'

/** What the link leads to now; asked once in a request. */
export const opened = cache((token: string) => openPreview(readerContext(), token))
