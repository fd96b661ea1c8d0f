export type AfterParam = Promise<{ after?: string | string[] }>

/** The key after which a list goes on; null at its beginning. */
export async function afterOf(searchParams: AfterParam): Promise<string | null> {
  const { after } = await searchParams
  return (Array.isArray(after) ? after[0] : after) || null
}

/** The address of the page of a list that starts after `after`. */
export function pagePath(path: string, after: string | null): string {
  return after ? `${path}?after=${encodeURIComponent(after)}` : path
}
