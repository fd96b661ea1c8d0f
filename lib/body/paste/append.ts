/** Adds to the end of a list. `push(...more)` hands over each one as an argument: of a long text, more than the stack holds. */
export function append<Item>(list: Item[], more: readonly Item[]): void {
  for (const item of more) list.push(item)
}
