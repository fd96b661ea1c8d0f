import { expect, type Page } from '@playwright/test'
import type { DocJson } from '@/lib/body/doc-json'

export type Draft = { version: number; doc: DocJson }

/** The draft of the article this page shows, or of the one at `address`, as the server has it. */
export async function draftOf(page: Page, address = new URL(page.url()).pathname): Promise<Draft> {
  const id = address.split('/').at(-1)
  const response = await page.request.get(`/api/articles/${id}/draft`)
  expect(response.ok(), `the draft is given: ${response.status()}`).toBe(true)
  return response.json()
}

/** The text of each block of the draft: headline, standfirst, then the body. */
export async function savedBlocks(page: Page, address?: string): Promise<string[]> {
  const { doc } = await draftOf(page, address)
  return (doc.content ?? []).map(textOf)
}

/** Waits until the server has exactly these blocks. */
export async function expectSaved(page: Page, blocks: string[]): Promise<void> {
  await expect.poll(() => savedBlocks(page), { timeout: 30_000 }).toEqual(blocks)
}

function textOf(node: DocJson): string {
  return node.text ?? (node.content ?? []).map(textOf).join('')
}

/** The blocks of the body as they are saved. */
export const bodyOf = async (page: Page): Promise<DocJson[]> => ((await draftOf(page)).doc.content ?? []).slice(2)

/** The directions stored for the blocks of the body that a kind is named of. */
export const storedDirs = async (page: Page, kind: string) =>
  ((await draftOf(page)).doc.content ?? []).filter(({ type }) => type === kind).map(({ attrs }) => attrs?.dir ?? null)
