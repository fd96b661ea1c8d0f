import { atMost, type Figure, seconds } from './figure'
import type { OwnServer } from './site'

/** A second `npm start`: everything is installed, built and loaded; from the command to the first page. */
export async function startAgain(server: OwnServer): Promise<Figure[]> {
  return [atMost('second start: to the first page', (await server.restart()) / 1_000, 6, seconds)]
}
