import { writeFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { plain, withIptc } from '../../lib/testing/pictures'

type Upload = { name: string; mimeType: string; buffer: Buffer }

/** A photograph as an agency sends it: caption, credit and day travel inside. */
export async function agencyPicture(): Promise<Upload> {
  const jpeg = await plain(1600, 900).jpeg().toBuffer()
  const buffer = withIptc(jpeg, [
    [120, Buffer.from('غواصة المرصد قبيل نزولها الأول.')],
    [110, Buffer.from('وكالة المرفأ')],
    [55, Buffer.from('20260911')],
    [60, Buffer.from('093000+0300')],
  ])
  return { name: 'submarine.jpg', mimeType: 'image/jpeg', buffer }
}

/** A photograph that tells nothing of itself. */
export async function silentPicture(): Promise<Upload> {
  return { name: 'picture.jpg', mimeType: 'image/jpeg', buffer: await plain(1200, 800).jpeg().toBuffer() }
}

/** A drawing that calls itself a photograph. */
export function disguisedDrawing(): Upload {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600"/></svg>'
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(svg) }
}

/** Writes a photograph of 26 megabytes, one more than is taken, as a file: too much to hand to the browser in a message. */
export async function writeHugePicture(file: string): Promise<void> {
  const jpeg = await plain(64, 64).jpeg().toBuffer()
  await writeFile(file, Buffer.concat([jpeg, Buffer.alloc(26 * 1024 * 1024 - jpeg.length)]))
}

const CHOSEN = 'الجلسة الختامية'

/** Takes a picture of the demo newsroom, with all its words, in the library, which is open. */
export async function choosePicture(library: Locator): Promise<void> {
  await library.getByRole('listitem').filter({ hasText: CHOSEN }).getByRole('button').first().click()
}

/** Takes any other picture than {@link choosePicture}; which one depends on what other tests have uploaded. */
export async function chooseAnotherPicture(library: Locator): Promise<void> {
  await library.getByRole('listitem').filter({ hasNotText: CHOSEN }).getByRole('button').first().click()
}
