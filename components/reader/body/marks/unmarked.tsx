import type { MarkProps } from '../block-props'

/** A mark of the newsroom: readers see the text only. */
export function Unmarked({ children }: MarkProps) {
  return children
}
