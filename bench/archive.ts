import type { Client } from '@/db/client'
import { analyze } from '@/lib/arabic/search'
import { emptyDoc } from '@/lib/body/schema'

const articles = 100_000
const words =
  'الرئيس الحكومة البرلمان الاقتصاد التضخم النفط الذهب الأسواق الطاقة المناخ المدينة الجامعة العلماء الفضاء المستشفى اللقاح المنتخب البطولة المهرجان الرواية المتحف القمة الاتفاق الحدود الهدنة الانتخابات الميزانية الصادرات الموانئ القطار'.split(
    ' ',
  )

/** Fills the newsroom with an archive: 100,000 articles over ten years, headlines of six words. */
export async function fillArchive({ sql }: Client): Promise<void> {
  const headlines = Array.from({ length: 5_000 }, (_, at) => headline(at))
  const texts = JSON.stringify(headlines.map((text) => [text, analyze(text)]))
  await sql`
    with texts as (
      select ordinality as at, value ->> 0 as headline, value ->> 1 as terms
      from jsonb_array_elements(${texts}::text::jsonb) with ordinality
    ), made as (
      insert into stories (section_id, created_at)
      select (select id from sections order by slug offset n % (select count(*) from sections) limit 1),
        now() - n * interval '50 minutes'
      from generate_series(1, ${articles}::int) n
      returning id, created_at
    ), numbered as (
      select id, created_at, row_number() over (order by created_at) as n from made
    )
    insert into articles (story_id, locale, status, snapshot, headline, headline_terms, created_at, updated_at)
    select id, case when n % 4 = 0 then 'en' else 'ar' end,
      (array['draft', 'in_review', 'ready'])[1 + (n % 3)::int], ${JSON.stringify(emptyDoc())}::text::jsonb,
      headline, terms, created_at, created_at
    from numbered join texts on at = 1 + n % ${headlines.length}::int`
  await sql`analyze`
}

/** Words a person may search for. */
export function someWord(at: number): string {
  return words[at % words.length] ?? ''
}

function headline(seed: number): string {
  return Array.from({ length: 6 }, (_, at) => words[(seed * 7 + at * (11 + (seed % 13))) % words.length]).join(' ')
}
