/** What would be gone if the page were left now. */
export type Losable = 'text' | 'comment' | 'pictures' | 'field'

/**
 * How it is left. «unload»: the tab closes or loads another document, and nothing that runs in it goes on. «inside»: another
 * page of the newsroom takes its place, and what is on its way to the server still arrives.
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

/** May the page be left for another one of the newsroom? Asks the person when something would be lost. */
export function mayLeave(): boolean {
  const what = losableNow('inside')
  return what.length === 0 || ask === null || ask(what)
}

/** Sets how the person is asked. Gives the way to stop. */
export function askBy(asking: (what: Losable[]) => boolean): () => void {
  ask = asking
  return () => {
    if (ask === asking) ask = null
  }
}
