import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second in /proc/<pid>/stat: 100 on every Linux that Node runs on. */
const ticksPerSecond = 100

/** Processor time a process has used, all threads. Seconds; Linux only. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name in parentheses may hold spaces; the fields that count come after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** Memory of a process and all its descendants: proportional set size, shared pages divided among those who share them. Bytes. */
export function memoryOfTree(pid: number): number {
  return [pid, ...descendants(pid)].reduce((sum, member) => sum + pssOf(member), 0)
}

export function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
}

function pssOf(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
  return Number(kilobytes ?? 0) * 1024
}

function descendants(pid: number): number[] {
  const children = processes().filter((candidate) => candidate.parent === pid)
  return children.flatMap(({ pid: child }) => [child, ...descendants(child)])
}

function processes(): { pid: number; parent: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [{ pid: Number(name), parent: parentOf(Number(name)) }]
      } catch {
        return [] // It ended meanwhile.
      }
    })
}
