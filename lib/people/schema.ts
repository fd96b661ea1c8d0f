import { z } from 'zod'
import { localeCodes } from '@/lib/i18n/locales'
import { roles } from '@/lib/permissions/roles'

export const email = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** OWASP ASVS 5.0, 6.2.1, 6.2.5, 6.2.9: long rather than composed; at least 12 characters, no rule about their kinds. */
export const password = z.string().min(12).max(256)

const personName = z
  .partialRecord(z.enum(localeCodes), z.string().trim().min(1).max(80))
  .refine((name) => Object.keys(name).length > 0)

export const grantInput = z.object({
  role: z.enum(roles),
  sectionId: z.uuid().nullable().default(null),
  locale: z.enum(localeCodes).nullable().default(null),
})

export const createPersonInput = z.object({
  email,
  name: personName,
  slug: z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
  /** Absent: one is made and given back once. */
  password: password.optional(),
  uiLocale: z.enum(localeCodes),
  grants: z.array(grantInput).max(40),
  demo: z.boolean().default(false),
})
export type CreatePersonInput = z.input<typeof createPersonInput>

export const setGrantsInput = z.object({ id: z.uuid(), grants: z.array(grantInput).max(40) })
export const personIdInput = z.object({ id: z.uuid() })
export const setUiLocaleInput = z.object({ uiLocale: z.enum(localeCodes) })
export const signInInput = z.object({ email: z.string().max(254), password: z.string().max(256) })
export const createFirstAdminInput = z.object({
  token: z.string().min(1).max(100),
  email,
  name: personName,
  slug: createPersonInput.shape.slug,
  password,
  uiLocale: z.enum(localeCodes),
})
