/**
 * May no rule touch text with these marks? Runs that are held together (code, addresses, telephone numbers) and what a
 * suggestion strikes stay as they are. A bare number is held for its place in the line only (`scoreRuns`): it is read with
 * what stands around it, as the «1» of «3-1».
 */
export function isUntouched(text: string, marks: readonly string[]): boolean {
  return marks.includes('deletion') || (marks.includes('isolate') && !/^\p{Nd}*$/u.test(text))
}
