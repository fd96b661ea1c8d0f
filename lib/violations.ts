/** Did the database refuse a write because `constraint` says the value exists already? (SQLSTATE 23505) */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  const { code, constraint_name } = causeOf(error)
  return code === '23505' && constraint_name === constraint
}

/** Did the database refuse a write because it names a row that does not exist? (SQLSTATE 23503) */
export function isForeignKeyViolation(error: unknown): boolean {
  return causeOf(error).code === '23503'
}

/** Drizzle wraps the driver's error in one whose message holds the parameters. */
function causeOf(error: unknown): { code?: string; constraint_name?: string } {
  const cause = error instanceof Error && error.cause ? error.cause : error
  return typeof cause === 'object' && cause !== null ? cause : {}
}
