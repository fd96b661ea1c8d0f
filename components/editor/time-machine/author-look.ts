const looks = 8

/** The class that carries an author's colour and line; see time-machine.css. The first place is nobody's. */
export function authorClass(person: number): string {
  return person === 0 ? 'by-nobody' : `by-${((person - 1) % looks) + 1}`
}

/** One or two letters for each name, told apart: «س», or «سح» where two names begin the same. */
export function initialsOf(names: string[]): string[] {
  const first = names.map((name) => [...name.trim()][0] ?? '؟')
  return names.map((name, index) => {
    const alone = first.filter((one) => one === first[index]).length === 1
    const second = [...(name.trim().split(/\s+/u)[1] ?? '')][0] ?? ''
    return alone ? (first[index] ?? '') : `${first[index]}${second}`
  })
}
