// Written in old JavaScript on purpose: an old Node must be able to read it to be told that it is too old.
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Midad needs Node 20.19 or newer, and this is Node ${process.versions.node}.`)
  process.exit(1)
}
