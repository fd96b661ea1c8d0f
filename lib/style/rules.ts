import type { Rule } from './rule'
import { digitsInOneNumber, digitsOfHouse, mixedDigits } from './rules/digits'
import { doubledWord, possiblyDoubledWord } from './rules/doubled-words'
import { farsiLetter, presentationForm, strayControl, tatweel } from './rules/letters'
import {
  arabicMarkInLatin,
  doubledMark,
  latinMarkAfterArabic,
  questionMarkAfterLatin,
  twoPointsInside,
} from './rules/marks'
import { monthForm, possibleMonth } from './rules/months'
import { percentForm } from './rules/percent'
import { quoteStyle, reversedQuote, unbalancedQuote } from './rules/quotes'
import {
  doubleSpace,
  joinedSentences,
  spaceAfterMark,
  spaceAroundQuotes,
  spaceBeforeMark,
  spaceInsideQuotes,
} from './rules/spacing'
import { dashStyle, ellipsisStyle } from './rules/strokes'
import { droppedHamza, houseWord, nameSpelling, wordEnding } from './rules/words'
import { spelling } from './spelling'

/** Every rule of style. Check style, pasting and the settings page read this list and nothing else. */
export const styleRules: readonly Rule[] = [
  strayControl,
  presentationForm,
  farsiLetter,
  tatweel,
  doubleSpace,
  spaceBeforeMark,
  spaceAfterMark,
  joinedSentences,
  latinMarkAfterArabic,
  questionMarkAfterLatin,
  arabicMarkInLatin,
  doubledMark,
  twoPointsInside,
  reversedQuote,
  unbalancedQuote,
  spaceInsideQuotes,
  spaceAroundQuotes,
  quoteStyle,
  digitsInOneNumber,
  digitsOfHouse,
  mixedDigits,
  percentForm,
  dashStyle,
  ellipsisStyle,
  monthForm,
  possibleMonth,
  doubledWord,
  possiblyDoubledWord,
  droppedHamza,
  wordEnding,
  spelling,
  nameSpelling,
  houseWord,
]

/** The rule of a finding. */
export function styleRule(id: string): Rule | undefined {
  return byId.get(id)
}

const byId = new Map(styleRules.map((rule) => [rule.id, rule]))
