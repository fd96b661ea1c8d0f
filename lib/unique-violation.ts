/** Did the database refuse a write because `constraint` says the value exists already? (SQLSTATE 23505; Drizzle wraps the driver's error.) */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error
  if (typeof cause !== 'object' || cause === null) return false
  const { code, constraint_name } = cause as { code?: string; constraint_name?: string }
  return code === '23505' && constraint_name === constraint
}
