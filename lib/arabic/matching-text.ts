export type MatchingOptions = {
  /** Is «Reuters» another word than «reuters»? */
  matchCase: boolean
  /** Harakat, tatweel, hamza carriers, ة/ه, ى/ي, the digits of every script and accents make no difference. */
  ignoreForms: boolean
}

/**
 * A text as it is compared, and where each of its characters stood. `starts[i]` and `ends[i]` bound the written
 * characters that became character `i`; what makes no difference (a vowel sign) belongs to the letter before it.
 */
export type MatchingText = { text: string; starts: number[]; ends: number[] }

/** Prepares a text for comparing, so that what is found can be marked in the text as it was written. */
export function matchingText(written: string, { matchCase, ignoreForms }: MatchingOptions): MatchingText {
  const prepared: MatchingText = { text: '', starts: [], ends: [] }
  let at = 0
  for (const character of written) {
    const end = at + character.length
    const form = ignoreForms ? oneForm(character) : character
    const kept = matchCase ? form : form.toLowerCase()
    if (kept === '' && prepared.ends.length > 0 && joins.test(character)) prepared.ends[prepared.ends.length - 1] = end
    for (let unit = 0; unit < kept.length; unit++) {
      prepared.starts.push(at)
      prepared.ends.push(end)
    }
    prepared.text += kept
    at = end
  }
  return prepared
}

/** A character without what makes no difference: one letter for all its carriers and shapes, '' for a sign on a letter. */
function oneForm(character: string): string {
  const known = forms.get(character)
  if (known !== undefined) return known
  if (character < '\u00A0') return character
  return Array.from(character.normalize('NFKC'), letterOf).join('')
}

function letterOf(letter: string): string {
  return forms.get(letter) ?? letter.normalize('NFKD').replace(silent, '')
}

const forms = new Map([
  ...Object.entries({ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ة: 'ه', ۀ: 'ه', ە: 'ه', ہ: 'ه' }),
  // One sign for the hamza on its own and on و and ي joins مسؤول with مسئول, without joining شاء with شارع.
  ...Object.entries({ ؤ: 'ء', ئ: 'ء', '٪': '%', '٫': '.', '٬': ',' }),
  ...Array.from('٠١٢٣٤٥٦٧٨٩', (digit, value): [string, string] => [digit, String(value)]),
  ...Array.from('۰۱۲۳۴۵۶۷۸۹', (digit, value): [string, string] => [digit, String(value)]),
])
/** Vowel signs and accents, tatweel, and marks that cannot be seen. */
const silent = /[\p{M}\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu
/** Of these, what is written on the letter before it. */
const joins = /[\p{M}\u0640]/u
