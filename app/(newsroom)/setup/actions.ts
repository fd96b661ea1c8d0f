'use server'
import { redirect } from 'next/navigation'
import type { SetUpState } from '@/components/newsroom/set-up-form'
import { flushEvents } from '@/lib/events/bus'
import { personSlug } from '@/lib/newsroom/person-slug'
import { refusalWords } from '@/lib/newsroom/refusal-words'
import { createFirstAdminInput } from '@/lib/people/schema'
import { createFirstAdmin } from '@/lib/setup/mutations'
import { answer, parse } from '../../_server/action'
import { signIn } from '../../_server/auth'
import { readerContext } from '../../_server/context'
import { uiLocale } from '../../_server/ui-locale'

/** Makes the first administrator with the one-time token and signs them in. */
export async function setUp(_: SetUpState, form: FormData): Promise<SetUpState> {
  const text = (name: string) => String(form.get(name) ?? '')
  const email = text('email')
  const name = Object.fromEntries(
    Object.entries({ ar: text('nameAr'), en: text('nameEn') }).filter(([, value]) => value.trim()),
  )
  const values = { nameAr: text('nameAr'), nameEn: text('nameEn'), email }
  const result = await answer(async () => {
    const input = parse(createFirstAdminInput, {
      token: text('token').trim(),
      email,
      name,
      slug: personSlug(text('nameEn'), email) || 'admin',
      password: text('password'),
      uiLocale: await uiLocale(),
    })
    await createFirstAdmin(readerContext(), input)
    // The site's pages from before have none of the first sections.
    await flushEvents()
  })
  if (!result.ok) {
    const fields = Array.isArray(result.details.fields) ? result.details.fields.map(String) : []
    return { values, fields, message: refusalWords(await uiLocale(), result.error, result.details) }
  }
  await signIn('password', { email, password: text('password'), redirect: false })
  redirect('/newsroom')
}
