import { switchIn } from './word-xml'

const style = 'midad-hidden'

/** Word hides words that are in its file; mammoth does not know. Runs of hidden ones get a style that `dropHidden` drops. */
export function hiddenWords(properties: string): string {
  return switchIn(properties, 'vanish') ? properties.replace('>', `><w:rStyle w:val="${style}"/>`) : properties
}

export const dropHidden = `r.${style} => !`
