import type { Context } from '@/lib/context'
import { isEmptyInstallation } from '@/lib/people/queries'
import { actsOf, type Begun } from './acts'
import { demoStories } from './demo-stories'
import { openNewsroom } from './newsroom'
import { type PictureOrder, renderPicture } from './pictures/render-picture'
import { demoSections } from './taxonomy'
import type { Drawing } from './upload-picture'

/**
 * Builds the demo newsroom in an empty installation, through the same mutations that people use: each act by the person of
 * the cast whose work it is, at its moment of the past days, in order of time. Does nothing where somebody has an account.
 * One transaction holds it all: a load cut short leaves nothing behind but picture files, and waits for the disk once.
 * @param options `now`: the moment the demo is seen · `draw`: makes the pictures (JPEG); tests have a cheaper one
 * @returns whether it was loaded
 */
export async function loadDemo({
  db,
  now,
  draw = renderPicture,
}: {
  db: Context['db']
  now: Date
  draw?: (order: PictureOrder) => Promise<Buffer>
}): Promise<boolean> {
  if (!(await isEmptyInstallation(db))) return false
  const drawings = drawAhead(now, draw)
  await db.transaction(async (tx) => {
    const newsroom = await openNewsroom(tx, new Date(now.getTime() - 9 * 86_400_000))
    const begun: Begun = new Map()
    const acts = demoStories.flatMap((story) => actsOf(story, { newsroom, begun, drawings, now }))
    acts.sort((one, other) => one.at.getTime() - other.at.getTime())
    for (const { at, by, run } of acts) await run({ db: tx, actor: newsroom.actors[by], now: at })
  })
  return true
}

/** Draws all pictures beside the writing, two at a time, those that are needed first first. */
function drawAhead(now: Date, draw: (order: PictureOrder) => Promise<Buffer>): Map<string, Drawing> {
  const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()]
  const oldestFirst = [...demoStories].sort((one, other) => other.hoursAgo - one.hoursAgo)
  const drawings = new Map<string, Drawing>()
  for (const [order, { key, section, picture, hoursAgo }] of oldestFirst.entries()) {
    if (!picture) continue
    const { scene, seed, shape } = picture
    const takenAt = new Date(now.getTime() - (hoursAgo + picture.takenHoursBefore) * 3_600_000)
    const lane = order % lanes.length
    const bytes = (lanes[lane] ?? Promise.resolve()).then(() =>
      draw({ scene, seed, shape, hue: demoSections[section].hue, takenAt }),
    )
    // Whoever awaits the picture hears of the failure; until then it must not end the process.
    lanes[lane] = bytes.catch(() => {})
    drawings.set(key, { picture, bytes })
  }
  return drawings
}
