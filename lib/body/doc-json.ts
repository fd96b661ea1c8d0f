/** A document (or a part of it) as stored and sent: ProseMirror's JSON. Its shape is checked by `validate.ts`. */
export type DocJson = {
  type: string
  attrs?: Record<string, unknown>
  content?: DocJson[]
  text?: string
  marks?: { type: string; attrs?: Record<string, unknown> }[]
}
