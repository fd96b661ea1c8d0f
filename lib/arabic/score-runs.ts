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
  const runs = [...taken]
  for (const { kind, find } of beside) {
    for (const { index, 0: found } of text.matchAll(find)) add(runs, { from: index, to: index + found.length, kind })
  }
  for (const { index, 0: found } of text.matchAll(apart)) {
    const run: Run = { from: index + found.indexOf('-') + 1, to: index + found.length, kind: 'score' }
    if (!hasLetter(text.slice(0, index), runs)) add(runs, run)
  }
  return runs.slice(taken.length)
}

function add(runs: Run[], run: Run): void {
  if (!runs.some(({ from, to }) => from < run.to && run.from < to)) runs.push(run)
}

/** Is there a letter that is not held in a run? What is in one says nothing to the text around it. */
function hasLetter(text: string, runs: Run[]): boolean {
  for (const { index } of text.matchAll(/\p{L}/gu)) {
    if (!runs.some(({ from, to }) => from <= index && index < to)) return true
  }
  return false
}

const pair = /[0-9][-–][0-9]/
const word = String.raw`[A-Za-z](?:[\w&'’.-]*[\w’])?`
const name = String.raw`(?<![\p{Script=Latin}\p{N}_.-])${word}(?: ${word})*`
const score = String.raw`\d{1,2}[-–]\d{1,2}(?![\d\p{L}]|[-–:]\d)`

const beside: { kind: 'score' | 'name'; find: RegExp }[] = [
  { kind: 'score', find: new RegExp(String.raw`${name} (?:${score}|\(${score}\)) ${word}(?: ${word})*`, 'gu') },
  { kind: 'name', find: new RegExp(String.raw`${name}(?=[:،,]? \(?${score})`, 'gu') },
]

/** Two numbers with a hyphen between them that is no sign, and no part of a date, a time or a telephone number. */
const apart = /(?<![\p{L}\p{M}\p{N}_+#*\-−–./:])[0-9]{1,4}-[0-9]{1,4}(?![\p{L}\p{M}\p{N}_]|[-−–./:][0-9])/gu
