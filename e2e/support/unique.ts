/** A number no other story has, to end a headline with. */
export const anyNumber = (): number => 10_000 + Math.floor(Math.random() * 90_000_000)
