/**
 * Word puts words into wrappers of their direction and into fields; mammoth leaves those out with all that is inside. So they
 * are opened before it reads the file.
 */
export function openWrappers(xml: string): string {
  return xml.replace(/<\/?w:(?:dir|bdo|fldSimple)(?=[\s/>])[^<>]*>/g, '')
}
