import type { Page } from '@playwright/test'
import { paper } from './write'

/** The headline and each paragraph of the body as its characters are seen from the right. */
export const linesSeen = (page: Page) =>
  paper(page).evaluate((target) =>
    [...target.querySelectorAll('h1, p:not([data-field])')].map((line) => {
      const seen: { sign: string; at: number }[] = []
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange()
        for (const [at, sign] of [...(node.textContent ?? '')].entries()) {
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const { left, width } = range.getBoundingClientRect()
          seen.push({ sign, at: left + width / 2 })
        }
      }
      return seen
        .sort((a, b) => b.at - a.at)
        .map(({ sign }) => sign)
        .join('')
    }),
  )
