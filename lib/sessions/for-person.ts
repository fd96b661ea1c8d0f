/**
 * The header in which a tab says for whom it was opened. On a shared computer the cookie may be another person's by the time
 * the tab sends what was typed in it.
 */
export const forPersonHeader = 'x-midad-person'
