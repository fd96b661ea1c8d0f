/**
 * What can be refused, as codes. They are put to words at the edge of the system in the `errors` messages.
 * Expected refusals are returned from actions as `{ ok: false, error }`; anything else thrown is a defect.
 */
export const refusalCodes = [
  'not_signed_in',
  'other_person',
  'forbidden',
  'not_found',
  'invalid',
  'stale',
  'not_ready',
  'wrong_status',
  'slug_reserved',
  'email_taken',
  'already_exists',
  'already_set_up',
  'token_invalid',
  'file_too_large',
  'file_type',
  'too_many_attempts',
  'schema_outdated',
  'last_admin',
] as const
export type RefusalCode = (typeof refusalCodes)[number]

/** An expected refusal. `details` holds codes, ids and short values for the message, never article text. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: Record<string, unknown> = {},
  ) {
    super(code)
    this.name = 'Refusal'
  }
}
