import { assets } from '@/db/schema'
import { appendSteps, createStory } from '@/lib/articles/mutations'
import { schemaVersion } from '@/lib/body/schema'
import type { Context } from '@/lib/context'
import type { Person } from './person'
import type { OwnServer } from './site'
import { bodyStart } from './steps-of'

const wordsOfParagraph = 50
const sentence = 'كتب المراسل هذه الفقرة الطويلة ليقيس سرعة الحفظ في خبر كبير الحجم'.split(' ')

/** A paragraph of 50 words; `flawed` has a mark in it that Check style finds and fixes. */
export function paragraphOf({ flawed = false } = {}): string {
  const words = Array.from({ length: wordsOfParagraph }, (_, at) => sentence[at % sentence.length] ?? '')
  if (flawed) words[wordsOfParagraph / 2] += ' ،'
  return words.join(' ')
}

/** Makes an Arabic article of so many words in paragraphs of 50, with pictures of the library spread over it. */
export async function longArticle(
  server: OwnServer,
  { actor }: Person,
  { words = 3_000, pictures = 0, flawed = false } = {},
): Promise<{ articleId: string; version: number }> {
  const { db } = server.database
  const ctx: Context = { db, actor, now: new Date() }
  const { articleId } = await createStory(ctx, { locale: 'ar' })
  const library = pictures > 0 ? await db.select({ id: assets.id }).from(assets).limit(pictures) : []
  const text = paragraphOf({ flawed })
  const paragraphs = words / wordsOfParagraph
  const every = Math.max(1, Math.floor(paragraphs / Math.max(1, pictures)))
  const content = Array.from({ length: paragraphs }, (_, at) => {
    const assetId = at % every === 0 ? library[(at / every) % library.length]?.id : undefined
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text }] }
    const caption = [{ type: 'text', text: 'تعليق على الصورة' }]
    return assetId ? [{ type: 'figure', attrs: { assetId }, content: caption }, paragraph] : [paragraph]
  }).flat()
  const steps = [{ stepType: 'replace', from: bodyStart, to: bodyStart, slice: { content } }]
  return {
    articleId,
    ...(await appendSteps(ctx, { articleId, version: 0, clientId: 'benchmark', schemaVersion, steps })),
  }
}
