/** What somebody suggests to add is not part of the article until it is accepted. */
export function Insertion() {
  return null
}
