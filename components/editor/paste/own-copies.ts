import { DOMSerializer, type Schema } from '@tiptap/pm/model'

const mark = 'data-midad-slice'

/** Is this HTML copied from an article of Midad? Every editor of this kind writes `data-pm-slice`; only Midad writes its own mark. */
export function isOwnCopy(html: string): boolean {
  return html.includes(mark) && /<[a-z][^<>]*\sdata-midad-slice[\s=>]/i.test(html) && /\sdata-pm-slice=/.test(html)
}

/** Writes to the clipboard what the editor's own serializer does, and the mark. */
export function markingSerializer(schema: Schema): DOMSerializer {
  const plain = DOMSerializer.fromSchema(schema)
  const marking = new DOMSerializer(plain.nodes, plain.marks)
  marking.serializeFragment = (...given) => {
    const copied = plain.serializeFragment(...given)
    if (copied.firstChild && 'setAttribute' in copied.firstChild) (copied.firstChild as Element).setAttribute(mark, '')
    return copied
  }
  return marking
}
