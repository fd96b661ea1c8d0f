/** Trouble shorter than this passes by itself, and would be told by turns with the end of it. */
export const troubleMs = 5_000

/**
 * Tells trouble with saving to those who do not see the screen: when it has lasted, and then each change of it at once; its end
 * only when it was told.
 * @param say told what is to be heard; null: all is well again
 */
export function tellTrouble(say: (trouble: string | null) => void): {
  /** What the trouble is now; '' when there is none. */
  now: (trouble: string) => void
  close: () => void
} {
  let current = ''
  let told = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = () => {
    timer = undefined
    told = current
    say(told)
  }
  const close = () => {
    clearTimeout(timer)
    timer = undefined
  }
  return {
    now: (trouble) => {
      if (trouble === current) return
      current = trouble
      if (trouble !== '') {
        if (told !== '') tell()
        else timer ??= setTimeout(tell, troubleMs)
        return
      }
      close()
      if (told === '') return
      told = ''
      say(null)
    },
    close,
  }
}
