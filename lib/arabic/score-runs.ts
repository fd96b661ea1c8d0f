import { placesIn } from './places'
import type { Run } from './runs'

/**
 * The runs that keep scores («3-1») and spans («2020-2026») in the order in which Arabic readers read them, from the right.
 * After an Arabic letter they are drawn so by themselves (UAX #9, W2); elsewhere they need help:
 * - between two Latin names a score is read with them, from the left: all three are one run;
 * - right after one Latin name it would be drawn into the name: the name is a run;
 * - with no letter before it, «3-1» would be drawn from the left as one number: the second number is a run, which parts it
 *   from the first.
 * @param taken the runs that are known already, in any order
 */
export function scoreRuns(text: string, taken: Run[]): Run[] {
  if (!pair.test(text)) return []
  const places = placesIn(text)
  for (const { from, to } of taken) places.take(from, to)
  const runs: Run[] = []
  const add = (run: Run) => {
    if (!places.isFree(run.from, run.to)) return
    places.take(run.from, run.to)
    runs.push(run)
  }
  for (const { kind, find } of beside) {
    for (const { index, 0: found } of text.matchAll(find)) add({ from: index, to: index + found.length, kind })
  }
  const letter = firstLetter(text, places)
  for (const { index, 0: found } of text.matchAll(apart)) {
    if (letter < index) break
    add({ from: index + found.indexOf('-') + 1, to: index + found.length, kind: 'score' })
  }
  return runs
}

/** Where the first letter stands that is not held in a run. What is in one says nothing to the text around it. */
function firstLetter(text: string, places: ReturnType<typeof placesIn>): number {
  for (const { index } of text.matchAll(/\p{L}/gu)) if (places.isFree(index, index + 1)) return index
  return text.length
}

const pair = /[0-9][-–][0-9]/
// Longer words, and more of them, are no name: looking on from each word to the end of a long text would never be done.
const word = String.raw`[A-Za-z](?:[\w&'’.-]{0,40}[\w’])?`
const words = `${word}(?: ${word}){0,20}`
const name = String.raw`(?<![\p{Script=Latin}\p{N}_.-])${words}`
const score = String.raw`\d{1,2}[-–]\d{1,2}(?![\d\p{L}]|[-–:]\d)`

const beside: { kind: 'score' | 'name'; find: RegExp }[] = [
  { kind: 'score', find: new RegExp(String.raw`${name} (?:${score}|\(${score}\)) ${words}`, 'gu') },
  { kind: 'name', find: new RegExp(String.raw`${name}(?=[:،,]? \(?${score})`, 'gu') },
]

/** Two numbers with a hyphen between them that is no sign, and no part of a date, a time or a telephone number. */
const apart = /(?<![\p{L}\p{M}\p{N}_+#*\-−–./:])[0-9]{1,4}-[0-9]{1,4}(?![\p{L}\p{M}\p{N}_]|[-−–./:][0-9])/gu
