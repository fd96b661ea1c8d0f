export type NormalizeOptions = {
  /** Digits of the house: leave as typed (default), 1234, or ١٢٣٤ with ٫ ٬ ٪. */
  digits?: 'keep' | 'latin' | 'arabic'
  /** Leave tatweel between letters as it is: «الـــعربية». Default false. */
  keepTatweel?: boolean
  /** Leave no-break and typographic spaces as they are. Default false. */
  keepSpaces?: boolean
}

/**
 * Cleans pasted text without changing its spelling: presentation forms (from PDFs and old systems) become letters,
 * invisible marks go, tatweel used to stretch words goes. Never touches ى/ي, ة/ه or hamzas: folding those is for
 * search (`lib/arabic/search.ts`). Not a whole NFKC, which would break ﷺ, ², ½ and ™.
 */
export function normalizeArabic(text: string, options: NormalizeOptions = {}): string {
  let clean = foldPresentationForms(text.normalize('NFC'))
  clean = dropInvisible(clean)
  if (!options.keepTatweel) clean = clean.replace(tatweelInsideWord, '')
  if (!options.keepSpaces) clean = clean.replace(oddSpace, ' ')
  if (options.digits === 'latin') clean = toLatinDigits(clean)
  if (options.digits === 'arabic') clean = toArabicDigits(clean)
  return clean.normalize('NFC')
}

/** ١٢٣ and ۱۲۳ as 123, with the Arabic decimal, thousands and percent signs of a number. */
export function toLatinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/(?<=\d)٬(?=\d)/g, ',')
    .replace(/٪/g, '%')
}

/** 123 as ١٢٣. Words that hold a Latin letter (F16, an address) are left alone; dates with points keep their points. */
export function toArabicDigits(text: string): string {
  return text.replace(/[^\s]+/g, (word) => {
    if (/\p{Script=Latin}|[@/]{2}/u.test(word)) return word
    return word
      .replace(/(?<![\d.])(\d+)\.(\d+)(?![\d.])/g, '$1٫$2')
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '٬')
      .replace(/(?<=\d)%/g, '٪')
      .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
  })
}

/** ﺍﻟﺼﻴﻦ as الصين. Signs with a look of their own (ﷺ, ﷼) stay. */
export function foldPresentationForms(text: string): string {
  return text.replace(presentationForm, (form) =>
    // The isolated form of a vowel sign decomposes to a space and the sign; the sign belongs to the letter before.
    keptForms.has(form) ? form : form.normalize('NFKC').replace(/^ (?=\p{M})/u, ''),
  )
}

/** Marks that cannot be seen and do nothing where they stand go; line ends become one kind. */
export function dropInvisible(text: string): string {
  return text
    .replace(/\r\n?|[\v\u0085\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .replace(zwnjOutsideArabic, '')
    .replace(idleZwj, '')
    .replace(control, '')
}

const presentationForm = /[\uFB50-\uFDFF\uFE70-\uFEFC]/g
/** ﷲ ﷺ ﷻ ﷼ ﷽ and the ornate brackets: signs with a look of their own, meant as typed. */
const keptForms = new Set(['\uFDF2', '\uFDFA', '\uFDFB', '\uFDFC', '\uFDFD', '\uFD3E', '\uFD3F'])
/** Soft hyphen, Arabic letter mark, zero-width space, LRM and RLM, embeddings, word joiner, isolates, byte order mark. */
const invisible = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
/** Between Arabic letters it is spelling (Persian, Kurdish); elsewhere it is noise. */
const zwnjOutsideArabic = /(?<![\p{Script=Arabic}\p{M}])\u200C|\u200C(?!\p{Script=Arabic})/gu
/** Kept inside emoji, and after the last letter of a word where it keeps the joined shape («1445 ه‍»). */
const idleZwj =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Script=Arabic}|\uFE0F)\u200D|\u200D(?=\p{Script=Arabic})/gu
/** Controls but tab and newline, interlinear marks, the replacement character, halves of a pair. */
const control = /(?![\t\n])\p{Cc}|[\uFFF9-\uFFFD]|\p{Cs}/gu
/**
 * The stretching of a word; that which stands for something («1445 هـ», «لـ«مداد»», «بـ٧١») has no letter after it. Where it bears a
 * hamza or a sign of the Qur’an it is spelling: without it «يَسْـَٔلُونَكَ» has its hamza on the sin.
 */
export const tatweelInsideWord =
  /(?<=[\p{Script=Arabic}\p{M}])(?<!\p{Nd})ـ+(?=[\p{Script=Arabic}\p{M}])(?!\p{Nd}|\p{M}*[\u0654\u0655\u06D6-\u06ED])/gu
const oddSpace = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g
