import type { FindOptions } from '@/lib/arabic/find-text'
import { remember } from '../../remember'

export const findChoices = ['wholeWords', 'ignoreForms', 'matchCase'] as const

const place = 'midad.find'

/** What was chosen the last time on this device. Ignoring letter forms is a choice: «على» is not always «علي». */
export function storedChoices(): FindOptions {
  const chosen = new Set(localStorage.getItem(place)?.split(' '))
  return {
    wholeWords: chosen.has('wholeWords'),
    ignoreForms: chosen.has('ignoreForms'),
    matchCase: chosen.has('matchCase'),
  }
}

export function storeChoices(options: FindOptions): void {
  remember(place, findChoices.filter((choice) => options[choice]).join(' '))
}
