/** What would be gone if the page were left now. */
export type Losable = 'text' | 'comment' | 'pictures' | 'field'

/**
 * How it is left. «unload»: the tab closes or loads another document, or the person signs out, and nothing more of it gets to
 * the server. «inside»: another page of the newsroom takes its place, and what is on its way to the server still arrives.
 */
export type Way = 'unload' | 'inside'

type Look = (way: Way) => Losable | null

const holders = new Set<Look>()
let ask: ((what: Losable[]) => boolean) | null = null

/** Each part of a page answers for what it holds; asked at the moment of leaving. Gives the way to stop. */
export function holdLosable(look: Look): () => void {
  holders.add(look)
  return () => void holders.delete(look)
}

/** All that would be lost by leaving now, each kind once. */
export function losableNow(way: Way): Losable[] {
  return [...new Set([...holders].flatMap((look) => look(way) ?? []))]
}

/** May the page be left this way? Asks the person when something would be lost. */
export function mayLeave(way: Way): boolean {
  const what = losableNow(way)
  return what.length === 0 || ask === null || ask(what)
}

/** Sets how the person is asked. Gives the way to stop. */
export function askBy(asking: (what: Losable[]) => boolean): () => void {
  ask = asking
  return () => {
    if (ask === asking) ask = null
  }
}
