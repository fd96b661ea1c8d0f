import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

// A bare Node server with one answer: what the site's own answer is measured against, byte for byte.
const [file, head] = process.argv.slice(2)
const body = readFileSync(file)
const headers = JSON.parse(head)
const server = createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
})
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
