/** Ends the process with one sentence. @param {string} sentence @returns {never} */
export function fail(sentence) {
  console.error(`\n${sentence}`)
  process.exit(1)
}
