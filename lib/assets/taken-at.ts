import { defaultLocale, locales } from '@/lib/i18n/locales'

/**
 * A moment as cameras and agencies write it: `2021:12:15 10:00:00`, `2021-12-15T10:00+08:00`, `20211215 100000+0800`. Without
 * a zone the clock of the edition is meant, so that the printed day is the day the camera showed; without a time, noon.
 * @returns null for anything else, for impossible dates and for years before photography
 */
export function parseTakenAt(text: string, timeZone: string = locales[defaultLocale].timeZone): Date | null {
  const match = pattern.exec(text.trim())
  if (!match) return null
  const [, year, month, day, hour = '12', minute = '00', second = '00', zone] = match
  const wall = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const asUtc = new Date(`${wall}Z`)
  // `2021-02-31` becomes March 3: not what anybody wrote.
  if (Number.isNaN(asUtc.getTime()) || !asUtc.toISOString().startsWith(wall) || Number(year) < 1826) return null
  if (!zone) return new Date(asUtc.getTime() - offsetOf(timeZone, asUtc))
  const moment = new Date(zone === 'Z' ? asUtc : `${wall}${zone.slice(0, 3)}:${zone.slice(-2)}`)
  return Number.isNaN(moment.getTime()) ? null : moment
}

const pattern =
  /^(\d{4})[:-]?(\d\d)[:-]?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?)?$/

/** Milliseconds the clocks of a zone are ahead of UTC. Swedish writes dates as ISO 8601 does. */
function offsetOf(timeZone: string, at: Date): number {
  return Date.parse(`${at.toLocaleString('sv-SE', { timeZone }).replace(' ', 'T')}Z`) - at.getTime()
}
