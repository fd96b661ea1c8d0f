import { notFound } from 'next/navigation'
import { pageContext } from '../../../_server/context'

/** Addresses under /newsroom that are no page keep the shell around the notice. */
export default async function UnknownPage(): Promise<never> {
  await pageContext()
  notFound()
}
